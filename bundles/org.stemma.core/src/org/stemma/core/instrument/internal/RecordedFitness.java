/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.stemma.api.RecordRef;
import org.stemma.core.quality.internal.InstrumentWatch;
import org.stemma.core.quality.internal.Unfit;
import org.stemma.core.store.LabReader;
import org.stemma.model.instrument.Instrument;

/** How fit instruments were, as far as it is on record. */
public final class RecordedFitness implements InstrumentWatch {

	private final LabReader lab;

	/** Of the instruments of a lab. */
	public RecordedFitness(LabReader lab) {
		this.lab = lab;
	}

	@Override
	public Unfit unfit(RecordRef instrument, Instant measured) {
		ZoneId zone = lab.lab().zone();
		return lab.load(Instrument.class, instrument.id()).map(stored -> UnfitDays.of(stored.ref(),
				new Instruments(lab).fitness(stored), List.of(LocalDate.ofInstant(measured, zone))).unfit())
				.orElseGet(() -> new Unfit(instrument, List.of(), List.of()));
	}
}
