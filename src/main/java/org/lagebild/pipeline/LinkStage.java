package org.lagebild.pipeline;

import java.util.function.Function;
import org.lagebild.model.Findings;
import org.lagebild.model.Linking;

/** The stage that links, by itself; free of side effects, and may be called by several threads. */
@FunctionalInterface
public interface LinkStage extends Function<Findings, Linking> {}
