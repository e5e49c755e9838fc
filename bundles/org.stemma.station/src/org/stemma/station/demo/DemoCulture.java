/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.Cultures;
import org.stemma.core.culture.NewVessel;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;

/** Thaws, feeds, watches, passages, harvests and freezes the demo lot. */
final class DemoCulture {

	private static final NewVessel FLASK = new NewVessel("", "T175 flask", Optional.of(Quantity.of("175", "cm2")),
			Optional.empty());

	private final Cultures cultures;
	private final Story story;
	private final Session bench;
	private final DemoRecords records;

	DemoCulture(Laboratory laboratory, Story story, DemoStaff staff, DemoRecords records) {
		this.cultures = laboratory.cultures();
		this.story = story;
		this.bench = staff.bench();
		this.records = records;
	}

	/** From the vial to the flasks to be harvested. */
	List<RecordRef> expand() throws DemoStoppedException {
		story.day(0, "10:05", "the thaw");
		Acts.Thaw thaw = new Acts.Thaw(ActDetails.using(records.media().medium()), records.lot(), records.vial(),
				new BigDecimal("980000"), Optional.of(new BigDecimal("91.5")), List.of(FLASK));
		RecordRef flask = tell(cultures.thaw(bench, thaw)).made().getFirst();
		story.day(1, "09:10", "a medium change");
		story.refused(DemoPerson.BENCH.printedName(), "scans medium ML-1788", cultures.feed(bench,
				feed(flask, records.media().expired())));
		story.clock().pass(2);
		tell(cultures.feed(bench, feed(flask, records.media().medium())));
		see(flask, "30", "spindle shaped, attached");
		story.day(3, "08:40", "the passage");
		see(flask, "85", "swirls, no debris");
		story.clock().pass(25);
		Acts.Passage passage = new Acts.Passage(
				ActDetails.using(records.media().enzyme(), records.media().medium()), flask,
				new BigDecimal("6300000"), Optional.of(new BigDecimal("94.2")), List.of(FLASK, FLASK, FLASK));
		List<RecordRef> flasks = tell(cultures.passage(bench, passage)).made();
		story.day(2, "09:00", "feeding");
		for (RecordRef each : flasks) {
			story.clock().pass(4);
			tell(cultures.feed(bench, feed(each, records.media().medium())));
		}
		story.day(2, "08:15", "harvest day");
		for (RecordRef each : flasks) {
			story.clock().pass(3);
			see(each, "90", "confluent, even");
		}
		return flasks;
	}

	/** The harvest and the vials. */
	void harvestAndFreeze(List<RecordRef> flasks) throws DemoStoppedException {
		story.clock().pass(20);
		tell(cultures.freeze(bench, new Acts.Freeze(
				ActDetails.using(records.media().enzyme(), records.media().cryo()), flasks,
				new BigDecimal("5000000"), Optional.of(new BigDecimal("93.4")), Optional.of(Quantity.of("1.0", "mL")),
				"1 °C per minute to -80 °C", List.of("", "", "", "", "", "", "", ""))));
	}

	private Acts.Feed feed(RecordRef flask, RecordRef medium) {
		return new Acts.Feed(ActDetails.using(medium), flask, Optional.of(Quantity.of("25", "mL")),
				Optional.of(BigDecimal.ONE));
	}

	private void see(RecordRef flask, String confluence, String morphology) throws DemoStoppedException {
		tell(cultures.observe(bench, new Acts.Observe(ActDetails.now(), flask,
				Optional.of(new BigDecimal(confluence)), morphology, false)));
	}

	private ActReceipt tell(org.stemma.api.Outcome<ActReceipt> outcome) throws DemoStoppedException {
		ActReceipt receipt = story.done(outcome);
		story.tell(DemoPerson.BENCH.printedName(), receipt.sentence());
		return receipt;
	}
}
