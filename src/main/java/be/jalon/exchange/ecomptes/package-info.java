/** The PST exchange of eComptes (version 201805V1): whole plans, and the articles that come back for one. */
@NullMarked
package be.jalon.exchange.ecomptes;

import org.jspecify.annotations.NullMarked;
