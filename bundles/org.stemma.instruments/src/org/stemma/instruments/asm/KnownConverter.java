/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.asm;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/**
 * A converter whose documents are known to state more than the instrument's file does: it writes absorbances in mAU whatever
 * their unit, and clock times without a zone as if they were UTC.
 *
 * @param name its name as the document states it
 */
record KnownConverter(String name) {

	private static final String FIELD = "asm converter name";

	/** The converter that the facts of a document name, when it is such a one. */
	static Optional<KnownConverter> of(List<Measured> facts) {
		return facts.stream().filter(fact -> fact.field().endsWith(FIELD) && fact.text().toLowerCase(Locale.ROOT).startsWith("allotropy"))
				.map(fact -> new KnownConverter(fact.text())).findFirst();
	}

	/** Says what it may have made up, once each. */
	void doubt(List<SampleContent> samples, Place place, ProblemLog log) {
		samples.stream().flatMap(sample -> sample.measurements().stream()).filter(value -> value.unit().equals("m{AU}")).findFirst()
				.ifPresent(value -> log.add(new Mismatch("unit.doubtful", value.place(), value.text() + " mAU", "an absorbance in the unit of the instrument",
						"The converter " + name + " writes mAU also where the instrument measured AU, a thousand times as much; look at the instrument's own file.")
						.warning()));
		boolean utc = samples.stream().flatMap(sample -> sample.time().stream()).anyMatch(time -> time.zoneKnown() && time.zone().equals(ZoneOffset.UTC));
		if (utc) {
			log.add(Mismatch.described("time.zone-doubtful", place, "times in UTC from the converter " + name, "the zone of the laboratory",
					"It writes UTC also where the instrument's file states no zone.").note());
		}
	}
}
