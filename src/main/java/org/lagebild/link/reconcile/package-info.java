/**
 * Asks a service that speaks the Reconciliation Service API of the W3C community group which items
 * of Wikidata names mean. It asks only when it is called, never twice in a run for the same name,
 * and believes nothing that is not as the API says.
 */
@NullMarked
package org.lagebild.link.reconcile;

import org.jspecify.annotations.NullMarked;
