package org.lagebild;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

@AnalyzeClasses(packages = "org.lagebild", importOptions = ArchitectureTest.NoTests.class)
class ArchitectureTest {
  /** The classes of the program, in whatever folder a profile has them compiled. */
  static final class NoTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  /** Each room with the rooms that it may import. */
  private static final Map<String, Set<String>> ROOMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", Set.of()),
              Map.entry("vocab", Set.of()),
              Map.entry("net", Set.of()),
              Map.entry("ingest", Set.of("model", "net")),
              Map.entry("annotate", Set.of("model")),
              Map.entry("reprint", Set.of()),
              Map.entry("extract", Set.of("model", "vocab")),
              Map.entry("link", Set.of("model", "net")),
              Map.entry("rdf", Set.of("model", "vocab")),
              Map.entry("store", Set.of("vocab", "reprint")),
              Map.entry("query", Set.of("vocab", "store")),
              Map.entry("export", Set.of("vocab", "store", "query")),
              Map.entry(
                  "serve",
                  Set.of("model", "vocab", "net", "link", "store", "query", "export", "pipeline")),
              Map.entry(
                  "pipeline",
                  Set.of(
                      "model", "ingest", "reprint", "annotate", "extract", "link", "rdf", "store")),
              Map.entry("spark", Set.of("model", "pipeline")),
              Map.entry(
                  "cli",
                  Set.of("model", "pipeline", "link", "store", "query", "export", "serve"))));

  /** Each tool with the only rooms that may know it. */
  private static final Map<String, Set<String>> TOOLS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("org.apache.jena.tdb2..", Set.of("store")),
              Map.entry("org.apache.jena.rdflink..", Set.of("store")),
              Map.entry("org.apache.jena.shacl..", Set.of("store")),
              Map.entry("org.apache.jena.fuseki..", Set.of("serve")),
              Map.entry("org.apache.lucene..", Set.of("link.index", "serve")),
              Map.entry("org.apache.commons.compress..", Set.of("link.dump", "ingest.archive")),
              Map.entry("org.apache.jena.query.text..", Set.of("serve")),
              Map.entry("org.apache.jena.geosparql..", Set.of("serve")),
              Map.entry("org.eclipse.jetty..", Set.of("serve")),
              Map.entry("jakarta.servlet..", Set.of("serve")),
              Map.entry("org.apache.spark..", Set.of("spark")),
              Map.entry("org.jsoup..", Set.of("ingest.html")),
              Map.entry("net.dankito..", Set.of("ingest.html")),
              Map.entry("com.rometools..", Set.of("ingest.feed")),
              Map.entry("org.netpreserve..", Set.of("ingest.archive")),
              Map.entry("opennlp..", Set.of("ingest.language")),
              Map.entry("org.snakeyaml..", Set.of("ingest")),
              Map.entry("org.apache.hadoop..", Set.of("spark")),
              Map.entry("org.apache.parquet..", Set.of("spark")),
              Map.entry("picocli..", Set.of("cli", "spark")),
              Map.entry("me.tongfei..", Set.of("cli")),
              Map.entry("edu.stanford..", Set.of("annotate"))));

  @ArchTest
  static final ArchRule everyClassIsInARoom =
      classes()
          .should()
          .resideInAnyPackage(
              ROOMS.keySet().stream().map(ArchitectureTest::room).toArray(String[]::new))
          .orShould()
          .haveSimpleName("package-info");

  @ArchTest static final ArchRule roomsImportStrictlyDownwards = rooms();

  @ArchTest
  static final ArchRule roomsHaveNoCircles =
      slices().matching("org.lagebild.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesHaveNoCircles =
      slices().matching("org.lagebild.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule toolsStayInTheirRooms = tools();

  @ArchTest
  static final ArchRule theRoomsBeforeTheGraphDoNotKnowJena =
      noRoom(Set.of("model", "ingest", "annotate", "link"), "org.apache.jena..");

  /** The lexicon is Turtle, and reading it takes no more than terms, graphs and a parser. */
  @ArchTest
  static final ArchRule extractionReadsTurtleAndAsksNoQueries =
      noRoom(
          Set.of("extract"),
          "org.apache.jena.query..",
          "org.apache.jena.tdb2..",
          "org.apache.jena.update..");

  @ArchTest
  static final ArchRule onlyMainEndsTheProcess =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.lagebild.cli.Main")
          .should()
          .callMethodWhere(
              calls("end the process", Set.of("exit", "halt"), System.class, Runtime.class));

  @ArchTest static final ArchRule nothingIsLogged = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest
  static final ArchRule failuresAreShownByTheCommandLineAlone =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "let a failure print itself",
                  call ->
                      call.getTargetOwner().isAssignableTo(Throwable.class)
                          && call.getTarget().getName().startsWith("print")));

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsTheStandardStreams =
      noClasses()
          .that(not(resideInAPackage(room("cli"))))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule casesAreMappedForNoLocale =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "map case for the default locale",
                  call ->
                      Set.of("toLowerCase", "toUpperCase").contains(call.getTarget().getName())
                          && call.getTargetOwner().isEquivalentTo(String.class)
                          && call.getTarget().getRawParameterTypes().isEmpty()));

  private static ArchRule rooms() {
    List<ArchRule> rules = new ArrayList<>();
    ROOMS.forEach(
        (room, below) -> {
          List<String> allowed = new ArrayList<>(List.of(room(room)));
          below.forEach(b -> allowed.add(room(b)));
          rules.add(
              noClasses()
                  .that()
                  .resideInAPackage(room(room))
                  .should()
                  .dependOnClassesThat(
                      resideInAPackage("org.lagebild..")
                          .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                  .because(room + " may import no rooms but " + below)
                  .allowEmptyShould(true));
        });
    return all(rules);
  }

  private static ArchRule tools() {
    List<ArchRule> rules = new ArrayList<>();
    TOOLS.forEach(
        (tool, rooms) ->
            rules.add(
                noClasses()
                    .that(
                        resideOutsideOfPackages(
                            rooms.stream().map(ArchitectureTest::room).toArray(String[]::new)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(tool)));
    return all(rules);
  }

  private static ArchRule noRoom(Set<String> rooms, String... tools) {
    DescribedPredicate<JavaClass> there =
        resideInAnyPackage(rooms.stream().map(ArchitectureTest::room).toArray(String[]::new));
    return noClasses()
        .that(there)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(tools)
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaMethodCall> calls(
      String description, Set<String> names, Class<?>... owners) {
    return describe(
        description,
        call -> {
          AccessTarget target = call.getTarget();
          return names.contains(target.getName())
              && List.of(owners).stream().anyMatch(o -> target.getOwner().isEquivalentTo(o));
        });
  }

  private static ArchRule all(List<ArchRule> rules) {
    CompositeArchRule all = CompositeArchRule.of(rules.get(0));
    for (ArchRule rule : rules.subList(1, rules.size())) {
      all = all.and(rule);
    }
    return all;
  }

  private static String room(String name) {
    return "org.lagebild." + name + "..";
  }
}
