package org.lagebild.annotate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.model.Reading;
import org.lagebild.model.Reading.Case;
import org.lagebild.model.Reading.Category;
import org.lagebild.model.Reading.Gender;
import org.lagebild.model.Reading.Numerus;
import org.lagebild.model.Reading.VerbForm;

/** Reads the dictionary's tags, such as {@code VER:3:SIN:PRÄ:NON} or {@code SUB:NOM:SIN:MAS}. */
final class MorphologicalTag {
  private static final Map<String, Category> CATEGORIES =
      Map.of(
          "SUB", Category.NOUN,
          "EIG", Category.NAME,
          "VER", Category.VERB,
          "ADJ", Category.ADJECTIVE,
          "PA1", Category.ADJECTIVE,
          "PA2", Category.ADJECTIVE,
          "ART", Category.ARTICLE,
          "PRO", Category.PRONOUN);
  private static final Map<String, Case> CASES =
      Map.of(
          "NOM", Case.NOMINATIVE, "GEN", Case.GENITIVE, "DAT", Case.DATIVE, "AKK", Case.ACCUSATIVE);
  private static final Map<String, Numerus> NUMBERS =
      Map.of("SIN", Numerus.SINGULAR, "PLU", Numerus.PLURAL);
  private static final Map<String, Gender> GENDERS =
      Map.of("MAS", Gender.MASCULINE, "FEM", Gender.FEMININE, "NEU", Gender.NEUTER);
  private static final Map<String, Integer> PERSONS = Map.of("1", 1, "2", 2, "3", 3);
  private static final Map<String, VerbForm> FORMS =
      Map.of(
          "INF", VerbForm.INFINITIVE,
          "EIZ", VerbForm.ZU_INFINITIVE,
          "PRÄ", VerbForm.PRESENT,
          "PRT", VerbForm.PAST,
          "KJ1", VerbForm.KONJUNKTIV1,
          "KJ2", VerbForm.KONJUNKTIV2,
          "IMP", VerbForm.IMPERATIVE,
          "PA1", VerbForm.PRESENT_PARTICIPLE,
          "PA2", VerbForm.PAST_PARTICIPLE);

  private MorphologicalTag() {}

  /** The reading that a tag of this lemma stands for; none for an empty tag. */
  static Optional<Reading> read(String lemma, String tag) {
    List<String> parts = List.of(tag.split(":"));
    if (parts.get(0).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Reading(
            lemma,
            category(parts),
            first(CASES, parts),
            first(NUMBERS, parts),
            first(GENDERS, parts),
            first(PERSONS, parts),
            first(FORMS, parts)));
  }

  private static Category category(List<String> parts) {
    if (parts.contains("AUX")) {
      return Category.AUXILIARY;
    }
    return parts.contains("MOD") && parts.get(0).equals("VER")
        ? Category.MODAL
        : CATEGORIES.getOrDefault(parts.get(0), Category.OTHER);
  }

  private static <T> @Nullable T first(Map<String, T> meanings, List<String> parts) {
    for (String part : parts) {
      T meaning = meanings.get(part);
      if (meaning != null) {
        return meaning;
      }
    }
    return null;
  }
}
