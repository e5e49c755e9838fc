/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.biomek;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Well;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.DoubledRows;
import org.stemma.formats.table.Row;

/** What a person has to look at in transfers: wells that are none, more liquid out of a tip than went in, lines that stand twice. For one log. */
final class TransferDoubts {

	private final ProblemLog log;
	private final Map<String, BigDecimal> tips = new HashMap<>();

	TransferDoubts(ProblemLog log) {
		this.log = log;
	}

	/** Doubts a well that is neither a number nor an address. */
	void checkWell(Cell well) {
		if (!well.text().matches("[1-9]\\d{0,3}") && Well.of(well.text()).isEmpty()) {
			log.add(new Mismatch("well.unreadable", well.place(), well.text(), "a well such as 1 or A1",
					"It is not known where the liquid came from or went; look at the run.").warning());
		}
	}

	/** Doubts lines that stand again with their time. */
	void checkOnce(List<Row> steps) {
		DoubledRows.of(steps).forEach(row -> log.add(Mismatch.described("row.twice", row.place(), "the same step at the same time again",
				"each step once", "The line may stand twice; compare it with the run before volumes are added.").warning()));
	}

	/** Follows what a tip holds; {@code tip} is the pod with its probe. */
	void checkVolume(String tip, SampleContent transfer, Row step) {
		volume(transfer, "aspiration volume").ifPresent(drawn -> tips.put(tip, drawn));
		Optional<BigDecimal> rest = volume(transfer, "transfer volume").flatMap(poured -> Optional.ofNullable(tips.get(tip)).map(held -> held.subtract(poured)));
		rest.ifPresent(held -> tips.put(tip, held));
		if (rest.filter(held -> held.signum() < 0).isPresent()) {
			log.add(Mismatch.described("step.volume", step.place(), "more dispensed than aspirated, by " + rest.get().negate().toPlainString() + " uL",
					"at most what the same pod and probe aspirated", "A step may be lost, so that the liquid may be another; look at the run.").warning());
		}
	}

	/** Refuses an amount below zero. */
	Measured checked(Measured volume) {
		if (volume.value().filter(number -> number.signum() < 0).isPresent()) {
			log.add(new Mismatch("value.implausible", volume.place(), volume.text(), volume.field() + " at least 0", "Export the log again.").error());
		}
		return volume;
	}

	private static Optional<BigDecimal> volume(SampleContent transfer, String field) {
		return transfer.measured(field).flatMap(Measured::value);
	}
}
