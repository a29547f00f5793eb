package org.lagebild.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lagebild.TestAnnotator;
import org.lagebild.cli.Call;
import org.lagebild.extract.Extractor;
import org.lagebild.link.Linker;
import org.lagebild.pipeline.Stages;

/**
 * A folder in which the documented commands run, with the seeds built in the default store. Stores
 * and files that commands name with {@code --store} and {@code -o}, and backups, lie in the folder
 * too; what else they read is that of the project.
 */
final class SeedsStore implements AutoCloseable {
  private static final String HOME = "lagebild.home";
  private static final List<String> BUILD = List.of("./lagebild", "build", "seeds");
  private static final Set<String> NAMING = Set.of("--store", "-o", "backup", "restore");

  private final Path folder;
  private final String homeBefore;
  private final Stages stages;
  private final Map<List<String>, Call> done = new HashMap<>();

  SeedsStore(Path folder) {
    this.folder = folder;
    this.homeBefore = System.setProperty(HOME, folder.toString());
    Linker linker = Linker.load();
    Extractor extractor = Extractor.load(linker.gazetteer());
    this.stages = new Stages(TestAnnotator.annotator()::annotate, extractor::extract, linker::link);
    done.put(BUILD, call("", BUILD));
  }

  /** Runs a command; the build of the seeds, which takes a minute, only once. */
  Call run(String stdin, List<String> words) {
    Call call = done.get(words);
    return call != null ? call : call(stdin, words);
  }

  private Call call(String stdin, List<String> words) {
    List<String> arguments = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      arguments.add(NAMING.contains(words.get(i - 1)) ? folder.resolve(word).toString() : word);
    }
    Call call = Call.through(() -> stages, stdin, arguments.toArray(String[]::new));
    return new Call(call.status(), asTyped(call.out()), asTyped(call.err()));
  }

  private String asTyped(String output) {
    return output.replace(folder + "/", "");
  }

  @Override
  public void close() {
    if (homeBefore == null) {
      System.clearProperty(HOME);
    } else {
      System.setProperty(HOME, homeBefore);
    }
  }
}
