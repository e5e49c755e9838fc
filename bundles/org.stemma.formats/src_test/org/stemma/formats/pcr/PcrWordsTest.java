/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.formats.table.Cell;

/** The words that programs for PCR use, in one spelling and under one term. */
class PcrWordsTest {

	@ParameterizedTest
	@CsvSource({ "UNKNOWN, unknown sample role", "Unkn, unknown sample role", "STD, standard sample role", "NTC, control sample role",
			"No Template Control, control sample role", "PC_ALLELE_1, control sample role", "Pos Ctrl, control sample role", "Blind, none" })
	void knowsTheRoleOfATask(String task, String role) {
		assertEquals(role, SampleRole.of(task).orElse("none"));
	}

	@ParameterizedTest
	@CsvSource({ "Standard Curve, standard curve qPCR experiment", "Relative Standard Curve, relative standard curve qPCR experiment",
			"Comparative C\u0442 (\u0394\u0394C\u0442), comparative CT qPCR experiment", "Melt Curve, melt curve qPCR experiment", "Cooking, none" })
	void knowsTheKindOfExperiment(String name, String type) {
		assertEquals(type, ExperimentFacts.type(cell(name)).map(Measured::text).orElse("none"));
	}

	@ParameterizedTest
	@CsvSource({ "Standard Curve Result, standard curve qPCR experiment", "Target Call, presence/absence qPCR experiment",
			"Genotyping Result, genotyping qPCR experiment", "Results, none", "Standard Curve, none", "Melt Curve Raw, melt curve qPCR experiment",
			"Results;Melt Curve Result;RQ Replicate Group Result, comparative CT qPCR experiment",
			"RQ Replicate Group Result;Standard Curve Result, relative standard curve qPCR experiment" })
	void knowsItByTheNamesOfTheSheetsOfResults(String names, String type) {
		assertEquals(type, ExperimentFacts.typeOfSheets(List.of(names.split(";")), cell(names).place()).map(Measured::text).orElse("none"));
	}

	@ParameterizedTest
	@CsvSource({ "96-Well Block (0.2mL), plate well count 96 1; well volume 200 uL", "384 well, plate well count 384 1", "Array card, ''",
			"96-Well 0.1-mL Block, plate well count 96 1; well volume 100 uL" })
	void readsWellsAndVolumeOfABlock(String block, String facts) {
		assertEquals(facts, ExperimentFacts.block(cell(block)).stream()
				.map(fact -> fact.field() + " " + fact.value().orElseThrow().stripTrailingZeros().toPlainString() + " " + fact.unit())
				.collect(Collectors.joining("; ")));
	}

	@ParameterizedTest
	@CsvSource({ "C?, Ct", "C? Mean, Ct Mean", "?C? SE, Delta Ct SE", "??C?, Delta Delta Ct", "?Rn, Delta Rn", "C_T SD, Ct SD", "C\u1D1B, Ct",
			"Comparative C? (??C?), Comparative Ct (Delta Delta Ct)", "Omit?, Omit?", "Call?, Call?", "ABC?, ABC?" })
	void writesNamesThatLostLettersAsTheyWere(String name, String plain) {
		assertEquals(plain, PlainHeader.plain(name));
	}

	@Test
	void writesCyrillicAndGreekLettersInLatin() {
		assertEquals(List.of("CT", "Delta Delta Ct", "Delta Rn"),
				List.of("C\u0422", "\u0394\u2206C\u0442", " \u0394 Rn").stream().map(PlainHeader::plain).toList());
	}

	private static Cell cell(String text) {
		return new Cell(text, new Place("a", 1, 1, ""));
	}
}
