/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.stemma.api.Problem;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.instrument.Instrument;

/** What is doubtful about a run as a whole: the instrument's fitness on each day, and times without a zone. */
final class RunDoubts {

	private final LabReader lab;
	private final Instruments instruments;

	RunDoubts(LabReader lab) {
		this.lab = lab;
		this.instruments = new Instruments(lab);
	}

	/** What is doubtful about samples that an instrument measured; one without a time counts as measured now. */
	List<Problem> of(Stored<Instrument> instrument, List<SampleContent> samples, Instant now) {
		UnfitDays unfit = UnfitDays.of(instrument.ref(), instruments.fitness(instrument), samples, lab.lab().zone(), now);
		Stream<Problem> zones = samples.stream().flatMap(sample -> sample.time().stream())
				.filter(time -> !time.zoneKnown()).limit(1).map(time -> Problem.note("time.zone",
						"The file does not say its time zone; its times are read in " + time.zone() + "."));
		return Stream.concat(unfit.warnings().stream(), zones).toList();
	}
}
