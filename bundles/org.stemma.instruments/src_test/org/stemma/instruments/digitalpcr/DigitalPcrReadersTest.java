/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.digitalpcr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

class DigitalPcrReadersTest {

	private final Fixture qiacuity = Fixture.beside(DigitalPcrReadersTest.class, "qiacuity.csv");
	private final Fixture qx = Fixture.beside(DigitalPcrReadersTest.class, "qx.csv");

	@ParameterizedTest
	@CsvSource({ "Lot 7, number concentration, 7782.4 /uL VALUE", "Lot 7, total partition count, 8261 1 VALUE",
			"Lot 7, positive partition count, 7644 1 VALUE", "Lot 7, negative partition count, 617 1 VALUE",
			"Lot 7, fluorescence intensity threshold setting, 19.45 1 VALUE", "Lot 7, ci (95%) (dpcr reaction), 2.9 % VALUE",
			"NTC, number concentration, 0.000 /uL VALUE", "NTC, ci (95%) (dpcr reaction), - MISSING",
			"NTC, well plate identifier, 2186f026 VALUE", "NTC, sample role type, Blank Role VALUE" })
	void readsAQiacuityAndCarriesThePlateDown(String name, String field, String expected) {
		assertEquals(expected, value(sample(qiacuity.readBy(new QiacuityReader()), name), field).replace("'", ""));
	}

	@Test
	void readsTheOlderLayoutWithWellsUnderNoName() {
		String text = ",Sample/NTC/Control,Type,Plate ID,Reaction Mix,Target,IC,Control type,Concentration (copies/µL),CI (95%),Partitions (valid),Partitions (positive),Partitions (negative),Threshold\n"
				+ "B1,Lot 8,Control,P1,5p,5p,-,-,8.284,15.20%,25486,166,25320,47.18\n";
		SampleContent sample = sample(new Fixture("old.csv", text).readBy(new QiacuityReader()), "Lot 8");
		assertEquals("B1", sample.well());
		assertEquals("8.284 /uL VALUE", value(sample, "number concentration"));
		assertEquals("15.20 % VALUE", value(sample, "ci (95%)"));
	}

	@Test
	void carriesNothingOfOnePlateToTheNext() {
		Fixture two = qiacuity.changed(text -> text + "\"\",\"99aa\",\"\",\"A1\",\"Lot 9\",\"Sample\",\"LIN28A\",\"LIN28A\",\"-\",\"1.5\",\"1500\",\"2.9%\",\"8000\","
				+ "\"10\",\"7990\",\"19.45\"\n");
		SampleContent other = sample(two.readBy(new QiacuityReader()), "Lot 9");
		assertEquals("'99aa' VALUE '' MISSING", value(other, "well plate identifier") + " " + value(other, "plate name"));
	}

	@Test
	void takesTheWellsOfAQiacuityFromNoOtherColumn() {
		assertEquals("", sample(qiacuity.with("\"Well\"", "\"Position on plate\"").readBy(new QiacuityReader()), "Lot 7").well());
		assertReadWith(qiacuity.with("\"7644\"", "\"7645\"").readBy(new QiacuityReader()), "value.inconsistent");
	}

	@Test
	void doubtsAWellThatStandsTwiceAndOneWithoutASample() {
		assertReadWith(qiacuity.changed(text -> text + text.substring(text.lastIndexOf("\"\",\"\",\"\",\"A2\""))).readBy(new QiacuityReader()), "row.twice");
		assertReadWith(qiacuity.with("\"NTC\"", "\"\"").readBy(new QiacuityReader()), "sample.unnamed");
	}

	@Test
	void readsTheTargetsOfAQx() {
		var samples = content(qx.readBy(new QxReader())).samples();
		assertEquals("153.5 /uL VALUE", value(samples.get(1), "number concentration"));
		assertEquals("'RPP30' VALUE", value(samples.get(1), "target dna description"));
		assertEquals("15820 1 VALUE", value(samples.get(1), "total partition count"));
		assertEquals("'2' VALUE", value(samples.get(1), "detection channel"));
		assertEquals("A01", samples.get(1).well());
	}

	@Test
	void doubtsDropletsThatDoNotAddUpAndRefusesImpossibleCounts() {
		assertReadWith(qx.with("1901,13919", "1902,13919").readBy(new QxReader()), "value.inconsistent");
		assertRefused(qx.with("1901,13919", "-5,13919").readBy(new QxReader()), "value.implausible", 2, 11);
	}

	@Test
	void countsTheClustersOfAmplitudes() {
		String text = "Assay1 Amplitude,Assay2 Amplitude,Cluster\n494.6,577.0,1\n8495.4,515.1,2\n493.2,576.0,1\n";
		SampleContent sample = content(new Fixture("run_B03_Amplitude.csv", text).readBy(new QxReader())).samples().getFirst();
		assertEquals("B03", sample.well());
		assertEquals("2 1 VALUE", value(sample, "cluster 1 droplet count"));
		assertEquals("3 1 VALUE", value(sample, "total partition count"));
		assertEquals("[Optional[577.0], Optional[515.1], Optional[576.0]]", sample.curves().get(1).values().toString());
	}

	@Test
	void countsTheDropletsOfOneChannel() throws IOException {
		Fixture one = new Fixture("run_B03_Amplitude.csv", "Ch1 Amplitude,Cluster\n494.6,1\n8495.4,2\n493.2,1\n");
		assertTrue(new QxReader().recognise(one.file().head()).confidence() > 50);
		assertTrue(new QxReader().recognise(new Fixture("other.csv", "Well,Sample,Ch1 Amplitude\nA1,Lot 7,12.5\n").file().head()).confidence() < 50);
		SampleContent sample = content(one.readBy(new QxReader())).samples().getFirst();
		assertEquals("2 1 VALUE 1 channel 1", value(sample, "cluster 1 droplet count") + " " + sample.curves().size() + " " + sample.curves().getFirst().field().substring(20));
	}

	@Test
	void readsThePartitionsOfSeveralTargetsAtOnce() throws IOException {
		Fixture occupancy = new Fixture("mo.csv", "sep=,\n\"Plate name\",\"Plate ID\",\"Well\",\"Sample/NTC/Control\",\"Reaction Mix\",\"Categories\",\"Group\",\"Count categories\","
				+ "\"Partitions (Valid)\"\n\"Run 7\",\"2186\",\"A1\",\"Lot 7\",\"Mix\",\"LIN28A+ RPP30+\",\"G1\",\"100\",\"25000\"\n\"\",\"\",\"A1\",\"Lot 7\",\"Mix\",\"LIN28A+ RPP30-\",\"G2\",\"200\",\"25000\"\n");
		assertTrue(new QiacuityReader().recognise(occupancy.file().head()).confidence() > 50);
		SampleContent second = content(occupancy.readBy(new QiacuityReader())).samples().get(1);
		assertEquals("A1 200 1 VALUE 25000 1 VALUE 'LIN28A+ RPP30-' VALUE '2186' VALUE", second.well() + " " + String.join(" ", java.util.stream.Stream.of("count categories",
				"total partition count", "categories", "well plate identifier").map(field -> value(second, field)).toList()));
	}
}
