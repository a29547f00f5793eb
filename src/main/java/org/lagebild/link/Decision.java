package org.lagebild.link;

import org.lagebild.model.Link;

/** An item chosen for an entity, and why. */
record Decision(KnownItem chosen, Ground ground) {
  Link link(String entity) {
    return new Link(entity, chosen.item(), ground.confidence(), ground.word(), null);
  }
}
