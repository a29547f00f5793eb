package org.lagebild.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a {@link Page} to tests, one browser and one server for all of a run. Without a browser the
 * tests are skipped, except where CI is set: there they fail. After each test the browser must have
 * nothing to complain of, and must have asked nobody but the server.
 */
final class PageExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(PageExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (InstalledBrowser.find().isPresent() || System.getenv("CI") != null) {
      return ConditionEvaluationResult.enabled("a browser is there, or has to be");
    }
    return ConditionEvaluationResult.disabled(
        "no browser is installed; `apt-get install chromium chromium-driver` brings one");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Page.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return opened(context).page();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    opened(context).page().assertQuiet();
  }

  private static Opened opened(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Opened.class, key -> Opened.now(), Opened.class);
  }

  /** Both ends of the wire, closed when all tests have run. */
  private record Opened(Path folder, PageSite site, Page page) implements AutoCloseable {
    static Opened now() {
      InstalledBrowser browser =
          InstalledBrowser.find()
              .orElseThrow(() -> new AssertionError("install chromium and chromium-driver"));
      try {
        Path folder = Files.createTempDirectory("lagebild-page");
        PageSite site = PageSite.start(folder.resolve("store"));
        return new Opened(folder, site, Page.open(browser, site.address(), folder));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      page.close();
      site.close();
      try (Stream<Path> files = Files.walk(folder)) {
        List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : deepestFirst) {
          Files.delete(file);
        }
      }
    }
  }
}
