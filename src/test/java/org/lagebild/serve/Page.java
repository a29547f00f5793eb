package org.lagebild.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in a headless Chromium, as somebody sees it who reads German. */
final class Page implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern REQUEST =
      Pattern.compile(
          "\"method\":\"Network.requestWillBeSent\".*?\"url\":\"((?!data:|blob:)[^\"]+)\"");

  private final ChromeDriver driver;
  private final URI site;
  private final Path downloads;

  private Page(ChromeDriver driver, URI site, Path downloads) {
    this.driver = driver;
    this.site = site;
    this.downloads = downloads;
  }

  static Page open(InstalledBrowser browser, URI site, Path downloads) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(browser.driver().toFile())
            .usingAnyFreePort()
            .build();
    return new Page(new ChromeDriver(service, options(browser, downloads)), site, downloads);
  }

  private static ChromeOptions options(InstalledBrowser browser, Path downloads) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.program().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--window-size=1400,1000",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "intl.accept_languages",
            "de-DE,de",
            "download.default_directory",
            downloads.toString()));
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options;
  }

  /** What is downloaded with that ending, once it is complete. */
  Path downloaded(String ending) {
    return new WebDriverWait(driver, PATIENCE)
        .withMessage("nothing was downloaded that ends in ." + ending)
        .until(d -> downloadedFile("." + ending));
  }

  private @Nullable Path downloadedFile(String ending) {
    try (Stream<Path> files = Files.list(downloads)) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So that the next download is not taken for an earlier one. */
  void forgetDownloads() {
    try (Stream<Path> files = Files.list(downloads)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For tests in which the server refuses something, of which the console tells. */
  void forgetConsole() {
    driver.manage().logs().get(LogType.BROWSER);
  }

  /** Goes to an address of the page and waits until its view is there. */
  Page visit(String address) {
    driver.get("about:blank");
    driver.get(site.resolve(address).toString());
    return settled();
  }

  /** Waits until the view that was asked for is drawn. */
  Page settled() {
    await(
        "return !!document.querySelector('main h1')"
            + " && !document.querySelector('main').hasAttribute('aria-busy')");
    return this;
  }

  /** Waits until a script, which returns whether it is so, says so. */
  void await(String script) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> script + "\nat " + address() + ", where stands:\n" + shown())
        .until(d -> Boolean.TRUE.equals(((JavascriptExecutor) d).executeScript(script)));
  }

  private String shown() {
    String text = driver.findElement(By.tagName("body")).getText();
    return text.substring(0, Math.min(text.length(), 1_500));
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  Object runAsync(String script, Object... arguments) {
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    return driver.executeAsyncScript(script, arguments);
  }

  WebElement find(String selector) {
    await("return !!document.querySelector(" + quoted(selector) + ")");
    return driver.findElement(By.cssSelector(selector));
  }

  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  /** The first element of that kind whose text holds some words. */
  WebElement find(String selector, String words) {
    find(selector);
    return driver.findElements(By.cssSelector(selector)).stream()
        .filter(element -> element.getText().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + selector + " says " + words));
  }

  void click(WebElement element) {
    run("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  String heading() {
    return find("main h1").getText();
  }

  /** Path, query and fragment of the address. */
  String address() {
    URI now = URI.create(driver.getCurrentUrl());
    return now.getRawPath()
        + (now.getRawQuery() == null ? "" : "?" + now.getRawQuery())
        + (now.getRawFragment() == null ? "" : "#" + now.getRawFragment());
  }

  /** What the reader's system prefers: 'light' or 'dark'. */
  void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void resize(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  byte[] screenshot() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** Forgets language and theme. */
  void forget() {
    visit("articles");
    run("localStorage.clear()");
  }

  /** The console is empty, and every request went to the server. */
  void assertQuiet() {
    List<String> console =
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(LogEntry::getMessage)
            .toList();
    assertEquals(List.of(), console, "the console stays empty");
    List<String> foreign =
        driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
            .map(entry -> REQUEST.matcher(entry.getMessage()))
            .filter(Matcher::find)
            .map(found -> found.group(1))
            .filter(url -> !url.startsWith(site.toString()) && !url.startsWith("about:"))
            .toList();
    assertEquals(List.of(), foreign, "no request leaves the machine");
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  @Override
  public void close() {
    driver.quit();
  }
}
