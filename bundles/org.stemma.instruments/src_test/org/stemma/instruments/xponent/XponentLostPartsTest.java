/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.xponent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.RunContent;
import org.stemma.instruments.Fixture;

/** What a report says whose lines, names or cells a person lost, and tables beside the usual ones. */
class XponentLostPartsTest {

	private final XponentReader reader = new XponentReader();
	private final Fixture batch = Fixture.beside(XponentLostPartsTest.class, "batch.csv");

	@ParameterizedTest
	@ValueSource(strings = { "Dilution Factor", "Warnings/Errors", "Avg Net MFI" })
	void takesNothingOfATableThatLostItsTitle(String title) {
		Outcome<RunContent> outcome = batch.with("\"DataType:\",\"" + title + "\"\n", "").readBy(reader);
		assertReadWith(outcome, "table.untitled");
		assertTrue(content(outcome).notUnderstood().stream().anyMatch(part -> part.name().equals("table without a data type")));
		assertEquals(List.of(), content(outcome).samples().stream().flatMap(sample -> sample.measurements().stream())
				.map(value -> value.field()).filter(field -> field.contains("donor") || field.contains("1,b1")).toList());
	}

	@Test
	void doubtsATableThatLostTheNamesOfItsColumns() {
		assertReadWith(batch.with("\"Sample\",\"IL-6\",\"TNF\"\n", "").readBy(reader), "table.header");
		assertReadWith(batch.with("\"Analyte:\",\"IL-6\"", "\"IL-6\",\"Analyte:\"").readBy(reader), "table.header");
	}

	@Test
	void doubtsATableThatNamesTheAnalytesInAnotherOrder() {
		String header = "\"Count\"\n\"Location\",\"Sample\",\"IL-6\",\"TNF\"";
		assertReadWith(batch.with(header, header.replace("\"IL-6\",\"TNF\"", "\"TNF\",\"IL-6\"")).readBy(reader), "table.differs");
	}

	@Test
	void doubtsAMedianAmongTheCounts() {
		assertReadWith(batch.with("\"61\",\"70\"", "\"61.5\",\"70\"").readBy(reader), "value.implausible");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"2(1,B1)\",\"Donor 3\",\"2\"\n", "\"Donor 4\",\"76.5\",\"68.25\"\n" })
	void doubtsATableThatLostTheLineOfASample(String line) {
		assertReadWith(batch.with(line, "").readBy(reader), "row.missing");
	}

	@Test
	void doubtsALineThatLostACell() {
		assertReadWith(batch.with("\"2(1,B1)\",\"Donor 3\",\"2\"", "\"2(1,B1)\",\"2\"").readBy(reader), "row.ragged");
		assertReadWith(batch.with("\"1,B1\",\"Warning\",", "\"1,B1\",").readBy(reader), "row.ragged");
	}

	@Test
	void keepsADilutionThatIsStatedBySample() {
		Fixture bySample = batch.with("\"Location\",\"Sample\",\"Dilution Factor\"\n", "\"Sample\",\"Dilution Factor\"\n")
				.changed(text -> text.replaceAll("\"\\d\\(1,\\w+\\)\",(\"[^\"]+\",\"[12]\"\n)", "$1"));
		assertEquals("2 1 VALUE", value(sample(bySample.readBy(reader), "Donor 3"), "dilution factor setting"));
	}

	@Test
	void keepsARemarkOnAWell() {
		Fixture remarks = batch.with("\"DataType:\",\"Audit Logs\"",
				"\"DataType:\",\"Comments\"\n\"Location\",\"Sample\",\"Comments\"\n\"1(1,A1)\",\"Blank\",\"\"\n\"2(1,B1)\",\"Donor 3\",\"foam\"\n"
						+ "\"3(1,AA24)\",\"Donor 4\",\"\"\n\n\"DataType:\",\"Audit Logs\"");
		Outcome<RunContent> outcome = remarks.readBy(reader);
		assertEquals("'foam' VALUE", value(sample(outcome, "Donor 3"), "comments"));
		assertEquals(batch.readBy(reader).problems().size(), outcome.problems().size(), () -> outcome.problems().toString());
	}

	@Test
	void tellsAPropertyOfACurveFromAResultOfThatName() {
		Fixture fits = batch.with("\"DataType:\",\"Audit Logs\"",
				"\"DataType:\",\"R^2\"\n\"Analyte:\",\"IL-6\",\"TNF\"\n\"Result\",\"0.998\",\"1\"\n\n\"DataType:\",\"Audit Logs\"");
		assertEquals("'0.998' VALUE", value(sample(fits.readBy(reader), "Donor 3"), "r^2/result"));
		assertEquals("140.2 pg/mL VALUE", value(sample(fits.readBy(reader), "Donor 3"), "result"));
	}
}
