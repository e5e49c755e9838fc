/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.tapestation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.xml.XmlElement;

/** What a run has to say so that each value is one of a known sample in a known unit. For one file. */
final class TapeChecks {

	/** The elements with a number under each unit. */
	private static final Map<String, Set<String>> NUMBERS = Map.of("ConcentrationUnit",
			Set.of("Concentration", "AssignedQuantity", "CalibratedQuantity"), "MolarityUnit", Set.of("Molarity"));

	private final ProblemLog log;

	TapeChecks(ProblemLog log) {
		this.log = log;
	}

	/** Doubts a file that has concentrations and not their unit; without it they are kept as written and not as numbers. */
	void units(XmlElement root) {
		List<XmlElement> units = root.children("Assay").flatMap(assay -> assay.children("Units")).limit(1).toList();
		NUMBERS.forEach((unit, names) -> {
			boolean stated = units.stream().anyMatch(all -> !all.childCell(unit).isBlank());
			boolean needed = root.child("Samples").stream().flatMap(TapeChecks::leaves)
					.anyMatch(leaf -> names.contains(leaf.name()) && leaf.text().chars().anyMatch(Character::isDigit));
			if (needed && !stated) {
				log.add(Mismatch.described("unit.missing", root.place(), "no " + unit, "the unit of " + String.join(", ", names.stream().sorted().toList()),
						"These numbers are kept as written and not as values; export the run again.").warning());
			}
		});
	}

	/** Doubts a sample without name, well or time. */
	void sample(XmlElement sample, XmlElement tape) {
		present("sample.unnamed", sample.childCell("Comment"), "the name of a sample", "Choose the sample by hand.");
		present("well.missing", sample.childCell("WellNumber"), "the well of the sample", "Compare the run with the instrument.");
		present("time.missing", tape.childCell("TapeRunDate"), "when the tape ran", "The time is kept as unknown.");
	}

	/** Doubts numbers below zero, which no peak and no concentration has. */
	void numbers(List<Measured> values) {
		values.stream().filter(value -> value.value().filter(number -> number.signum() < 0).isPresent())
				.forEach(value -> log.add(new Mismatch("value.implausible", value.place(), value.text(), value.field() + " of at least 0",
						"Look at the run on the instrument.").warning()));
	}

	private void present(String code, Cell cell, String expected, String advice) {
		if (cell.isBlank()) {
			log.add(new Mismatch(code, cell.place(), "", expected, advice).warning());
		}
	}

	private static Stream<XmlElement> leaves(XmlElement element) {
		return element.children().isEmpty() ? Stream.of(element) : element.children().stream().flatMap(TapeChecks::leaves);
	}
}
