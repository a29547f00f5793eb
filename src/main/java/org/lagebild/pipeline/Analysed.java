package org.lagebild.pipeline;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.lagebild.model.Article;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;

/**
 * One article with all that the stages made of it.
 *
 * @param quads what is to be stored
 */
public record Analysed(Article article, Findings findings, Linking linking, List<Quad> quads) {}
