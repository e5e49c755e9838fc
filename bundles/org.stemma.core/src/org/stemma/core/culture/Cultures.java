/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture;

import org.osgi.annotation.versioning.ProviderType;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.lab.Session;

/**
 * Acts on cultures. Each is written once, in one commit with the vessels and vials it changes, and names the versions
 * it was built on.
 *
 * <p>
 * Every act is refused for a vessel or vial in the wrong state, for a material lot that is expired on the day of the
 * act or not released, for an act before the vessel's last one or in the future, for a lot that is decided on, and for
 * a person without the bench or supervisor role. The same operation sent again gives the same receipt and has no second
 * effect. Notes of an outcome tell what was done although somebody should know of it, for example
 * {@code doublings.unknown}.
 */
@ProviderType
public interface Cultures {

	/** Cells from a cryovial into new vessels. */
	Outcome<ActReceipt> thaw(Session session, Acts.Thaw request);

	/** Cells from a collection or a line into new vessels: a primary culture, or cells received alive. */
	Outcome<ActReceipt> seed(Session session, Acts.Seed request);

	/** Fresh medium for a vessel. */
	Outcome<ActReceipt> feed(Session session, Acts.Feed request);

	/** What was seen: confluence, morphology, photos. */
	Outcome<ActReceipt> observe(Session session, Acts.Observe request);

	/** Cells counted; computes what the given numbers leave open. */
	Outcome<ActReceipt> count(Session session, Acts.Count request);

	/**
	 * Detached, counted and seeded into new vessels; passage number plus one, population doublings
	 * log2(viable harvested / viable seeded).
	 */
	Outcome<ActReceipt> passage(Session session, Acts.Passage request);

	/**
	 * Divided into several vessels without a passage; doublings go on counting from the old vessel's seeding, of which
	 * each new one carries its fraction.
	 */
	Outcome<ActReceipt> split(Session session, Acts.Split request);

	/** Cells taken as the lot's product: as old as the oldest of the pool, plus its doublings since seeding. */
	Outcome<ActReceipt> harvest(Session session, Acts.Harvest request);

	/** Cells frozen into vials, straight out of culture or after a harvest, of which no more can be frozen than it gave. */
	Outcome<ActReceipt> freeze(Session session, Acts.Freeze request);

	/** A vessel or vial thrown away; possible for a decided lot too. */
	Outcome<ActReceipt> discard(Session session, Acts.Discard request);

	/**
	 * The culture of a vessel or lot: its vessels, vials and acts in order of time. Of a vessel: that vessel first, then
	 * the lot's others; acts and growth of it and of the vessels that its cells were in before.
	 *
	 * @throws IllegalArgumentException when there is no such vessel or lot
	 */
	CultureView culture(RecordRef vesselOrLot);
}
