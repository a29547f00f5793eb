package org.lagebild.extract.fact;

import java.util.List;
import org.lagebild.extract.entity.EntityBook;
import org.lagebild.extract.entity.Resolver;
import org.lagebild.extract.lexicon.Lexicon;
import org.lagebild.model.Article;
import org.lagebild.model.Sentence;
import org.lagebild.model.TimeExpression;

/** What is known of an article when its facts are read. */
public record Context(
    Article article,
    List<Sentence> sentences,
    List<TimeExpression> times,
    Lexicon lexicon,
    EntityBook book,
    Resolver resolver) {}
