/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.echo;

import java.util.List;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Well;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.DoubledRows;
import org.stemma.formats.table.Row;

/**
 * What a person has to look at in transfers: wells that are none, a source that holds more than before, lines that stand twice.
 *
 * @param log takes the doubts
 */
record TransferDoubts(ProblemLog log) {

	/** Doubts a well that is no address. */
	void checkWell(Cell well) {
		if (Well.of(well.text()).isEmpty()) {
			log.add(new Mismatch("well.unreadable", well.place(), well.text(), "a well such as A1",
					"It is not known where the liquid came from or went; look at the run.").warning());
		}
	}

	/** Doubts transfers that stand again with their time. */
	void checkOnce(List<Row> transfers) {
		DoubledRows.of(transfers).forEach(row -> log.add(Mismatch.described("row.twice", row.place(), "the same transfer at the same time again",
				"each transfer once", "The line may stand twice; compare it with the run before volumes are added.").warning()));
	}

	/** Doubts a source well that holds more behind a transfer than the survey found before. */
	void checkVolumes(SampleContent transfer) {
		transfer.measured("current fluid volume").filter(current -> current.value().isPresent())
				.filter(current -> transfer.measured("survey fluid volume").flatMap(Measured::value)
						.filter(survey -> survey.compareTo(current.value().orElseThrow()) < 0).isPresent())
				.ifPresent(current -> log.add(new Mismatch("value.inconsistent", current.place(), current.text(),
						"not more than the survey found", "Compare the values with the instrument.").warning()));
	}
}
