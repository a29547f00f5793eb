package org.lagebild.link;

import org.lagebild.model.Link;

/** An item chosen for an entity, and why. */
record Decision(SliceItem chosen, Ground ground) {
  Link link(String entity) {
    return new Link(entity, chosen.item(), ground.confidence());
  }
}
