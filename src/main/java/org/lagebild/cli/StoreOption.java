package org.lagebild.cli;

import java.net.PasswordAuthentication;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.lagebild.pipeline.LocalBuild;
import org.lagebild.store.RemoteStore;
import org.lagebild.store.Store;
import org.lagebild.store.Violation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the graph is kept; the same for all commands. */
final class StoreOption {
  static final String DEFAULT = "${sys:lagebild.home:-.}/data/tdb2";

  private static final String USER = "LAGEBILD_STORE_USER";
  private static final String PASSWORD = "LAGEBILD_STORE_PASSWORD";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = DEFAULT,
      converter = PlaceConverter.class,
      description = {
        "the folder of the store (default: data/tdb2 in the program's own folder), or the",
        "address of a SPARQL service, http://…"
      })
  private String place = "data/tdb2";

  /** An address stays as it is; what is no address is a path. */
  static final class PlaceConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      return RemoteStore.isAddress(value) ? value : new PathConverter().convert(value).toString();
    }
  }

  /** What the work makes of all that is stored; in a folder, in one transaction. */
  <T> T read(Function<DatasetGraph, T> work) {
    if (isElsewhere()) {
      try (RemoteStore store = elsewhere(LocalBuild.DEFAULT_BASE)) {
        return store.read(work);
      }
    }
    try (Store store = open()) {
      return store.read(work);
    }
  }

  /** What is stored against the shapes. */
  List<Violation> validate() {
    if (isElsewhere()) {
      try (RemoteStore store = elsewhere(LocalBuild.DEFAULT_BASE)) {
        return store.validate();
      }
    }
    try (Store store = open()) {
      return store.validate();
    }
  }

  /** Whether it is the address of a service and no folder. */
  boolean isElsewhere() {
    return RemoteStore.isAddress(place);
  }

  /**
   * The service; whoever opens it closes it.
   *
   * @param base what the IRIs begin with that are written
   */
  RemoteStore elsewhere(String base) {
    return RemoteStore.at(place, base, password(System.getenv()));
  }

  private static @Nullable PasswordAuthentication password(Map<String, String> environment) {
    String user = environment.get(USER);
    return user == null
        ? null
        : new PasswordAuthentication(user, environment.getOrDefault(PASSWORD, "").toCharArray());
  }

  /** The store as it is; whoever opens it closes it. */
  Store open() {
    return Store.open(folder());
  }

  /**
   * The folder.
   *
   * @throws ParameterException if it is an address, with which the command cannot work
   */
  Path folder() {
    if (isElsewhere()) {
      throw new ParameterException(
          spec.commandLine(),
          spec.name() + " works on a store in a folder of this machine; give --store a folder");
    }
    return Path.of(place).normalize();
  }

  /** The option as it must be repeated to mean the same store, with a space before; or nothing. */
  String repeated() {
    if (isElsewhere()) {
      return " --store " + quoted(place);
    }
    Path standard = Path.of(System.getProperty("lagebild.home", "."), "data", "tdb2");
    return folder().equals(standard.normalize()) ? "" : " --store " + quoted(folder().toString());
  }

  private static String quoted(String word) {
    return word.matches("[\\p{L}\\p{N}/._+=:@-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
