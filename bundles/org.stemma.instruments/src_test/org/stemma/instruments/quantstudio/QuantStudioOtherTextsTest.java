/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.quantstudio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

/** What older software of these instruments wrote, and files that hold only a part. */
class QuantStudioOtherTextsTest {

	private final QuantStudioReader reader = new QuantStudioReader();
	private final Fixture export = Fixture.beside(QuantStudioReaderTest.class, "two-targets.txt");

	@Test
	void readsMeltingCurvesWhoseReadingsStandSideBySide() {
		String head = "* Block Type = 96fast\n* Experiment Type = Standard Curve\n* Instrument Type = steponeplus\n* Passive Reference = ROX\n\n"
				+ "[Results]\nWell\tSample Name\tTarget Name\tTask\tReporter\tCт\nB2\tLot 7\tLIN28A\tUNKNOWN\tSYBR\t18.5\n\n";
		String part = "[Melt Region %s Data]\nWell\tReporter Dye\tTarget Name\tReading 1\tReading 2\tReading 3\nB2\tSYBR\tLIN28A\t%s\t%s\t\n\n";
		String temperatures = part.formatted("Temperature", "60.1", "60.4");
		String others = part.formatted("Normalized", "1.5", "1.4") + part.formatted("Derivative", "0.15", "1e400");
		Outcome<RunContent> outcome = new Fixture("run.txt", head + others + temperatures).readBy(reader);
		SampleContent sample = content(outcome).samples().getFirst();
		assertEquals(List.of("normalized fluorescence Cel [60.1, 60.4] [Optional[1.5], Optional[1.4]]", "slope Cel [60.1, 60.4] [Optional[0.15], Optional.empty]"),
				sample.curves().stream().map(curve -> curve.of().concept() + " " + curve.across().unit() + " " + curve.at() + " " + curve.values()).toList());
		assertEquals("no such field 'SYBR' VALUE", value(sample, "reading 1") + " " + value(sample, "reporter dye"));
		assertRefused(new Fixture("run.txt", head + others + temperatures.replace("60.4", "")).readBy(reader), "curve.no-position", 12, 0);
	}

	@Test
	void readsTheTextOfTheOlderSoftware() throws IOException {
		Fixture older = new Fixture("run.txt", """
				SDS 2.4\tAQ Results\t1.0
				Filename\tplate 7
				PlateID\tP000123
				Assay Type\tAllelic Discrimination
				Run DateTime\t1/24/12 3:05 PM
				Operator\tnovak
				ThermalCycleParams\t

				Sample Information

				Well\tSample Name\tDetector Name\tReporter\tTask\tCt\tQuantity\tQty Mean\tQty StdDev\tCt Median\tCt Mean\tCt StdDev\tBaseline Type\tBaseline Start\tBaseline Stop\tThreshold
				1\tLot 7\tLIN28A\tFAM\tUnknown\t25.12\t100.5\t101.25\t1.5\t25.1\t25.11\t0.05\tAutomatic\t3\t15\t0.2
				2\tBlank\tLIN28A\tFAM\tNTC\tUndetermined\t\t\t\t\t\t\tAutomatic\t3\t15\t0.2

				Slope\t-3.41
				""");
		assertTrue(reader.recognise(older.file().head()).confidence() > 50);
		RunContent content = content(older.readBy(reader));
		SampleContent sample = content.samples().getFirst();
		assertEquals("1 Lot 7 2012-01-24T15:05", sample.well() + " " + sample.sample() + " " + sample.time().orElseThrow().clock());
		assertEquals("25.12 1 VALUE, 101.25 1 VALUE, 0.05 1 VALUE, 15 1 VALUE, 0.2 1 VALUE", String.join(", ", List.of("cycle threshold result (qpcr)",
				"quantity mean", "ct sd", "baseline determination end cycle setting", "cycle threshold value setting (qpcr)").stream().map(field -> value(sample, field)).toList()));
		assertEquals("'Undetermined' NOT_DETECTED", value(content.samples().get(1), "cycle threshold result (qpcr)"));
		assertEquals("SDS 2.4, genotyping qPCR experiment, P000123, novak, -3.41", String.join(", ", List.of("software version", "experiment type",
				"well plate identifier", "analyst", "slope").stream().map(field -> fact(older.readBy(reader), field).text()).toList()));
	}

	@Test
	void readsTheTextOfTheOldestSoftware() throws IOException {
		Fixture oldest = new Fixture("run.csv", "Applied Biosystems 7500 Real-Time PCR System,,,,,,,,\nSDS v1.4,,,,,,,,\n,,,,,,,,\nDocument Name: plate 7,,,,,,,,\nPlate Type: Absolute Quantification,,,,,,,,\n"
				+ "Operator: novak,,,,,,,,\nRun Date: 24 Jan 2006 10:22:33,,,,,,,,\n,,,,,,,,\nThermal Cycler Profile,,,,,,,,\nStage,Repetitions,Temperature,Time,,,,,\n1,1,95.0,10:00,,,,,\n,,,,,,,,\n"
				+ "Well,Sample Name,Detector,Task,Ct,StdDev Ct,Qty,Mean Qty,StdDev Qty\nA1,Lot 7,LIN28A,Unknown,25.12,0.05,100.5,101.25,1.5\nA2,Blank,LIN28A,NTC,Undet.,,,,\n");
		assertTrue(reader.recognise(oldest.file().head()).confidence() > 50);
		RunContent content = content(oldest.readBy(reader));
		SampleContent sample = content.samples().getFirst();
		assertEquals("A1 Lot 7 2006-01-24T10:22:33", sample.well() + " " + sample.sample() + " " + sample.time().orElseThrow().clock());
		assertEquals("25.12 1 VALUE, 100.5 1 VALUE, 101.25 1 VALUE, 0.05 1 VALUE, 'LIN28A' VALUE", String.join(", ", List.of("cycle threshold result (qpcr)", "quantity",
				"quantity mean", "ct sd", "target dna description").stream().map(field -> value(sample, field)).toList()));
		assertEquals("'Undet.' NOT_DETECTED", value(content.samples().get(1), "cycle threshold result (qpcr)"));
		assertEquals("SDS v1.4, Applied Biosystems 7500 Real-Time PCR System, novak", String.join(", ", List.of("software version", "model number", "analyst")
				.stream().map(field -> fact(oldest.readBy(reader), field).text()).toList()));
		assertTrue(content.notUnderstood().getFirst().text().startsWith("1 | 1 | 95.0 | 10:00"));
	}

	@Test
	void readsResultsWithoutTheKeysAbove() throws IOException {
		Fixture bare = export.changed(text -> text.substring(text.indexOf("[Results]"), text.indexOf("\nEndogenous")));
		assertTrue(reader.recognise(bare.file().head()).confidence() > 50);
		assertReadWith(bare.readBy(reader), "time.missing");
		assertEquals(4, content(bare.readBy(reader)).samples().size());
	}

	@Test
	void readsTheCurvesOfWellsThatAreAllAFileHas() {
		Fixture raw = export.changed(text -> text.substring(0, text.indexOf("[Sample Setup]")) + text.substring(text.indexOf("[Multicomponent"), text.indexOf("[Results]")));
		assertReadWith(raw.readBy(reader), "target.unnamed");
		SampleContent sample = content(raw.readBy(reader)).samples().getFirst();
		assertEquals("1 [Optional[502840.900], Optional[502841.900]] 3 '' MISSING", sample.well() + " " + sample.curves().getFirst().values() + " " + sample.curves().size()
				+ " " + value(sample, "target dna description"));
	}

	private static Measured fact(Outcome<RunContent> outcome, String field) {
		return content(outcome).metadata().stream().filter(fact -> fact.field().equals(field)).findFirst().orElseThrow();
	}
}
