/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.pharmspec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.text;
import static org.stemma.instruments.Readings.value;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;

class PharmSpecReaderTest {

	private final PharmSpecReader reader = new PharmSpecReader();
	private final List<List<String>> rows = List.of(List.of("", "", "HIAC PharmSpec v3.4 Summary Report"),
			List.of("Probe", ":", "DP-7 T0", "Sensor Serial Number", ":", "180"),
			List.of("Bemerkungen", ":", "klar", "Sample Date", ":", "08.12.2022 07:51:50"),
			List.of("Sample Volume (mL)", ":", "0.2", "Run1", "Discarded"),
			List.of("Run No.", "Particle Size(µm)", "Cumulative Count", "Cumulative Counts/mL", "Differential Counts/mL"),
			List.of("Run1"), List.of("", "2", "48", "240", "235"), List.of("", "10", "1", "5", "5"),
			List.of("Average"), List.of("", "2", "48", "240", "235"), List.of("", "", "Pass Criteria"));

	private final List<List<String>> twoRuns = Stream.of(rows.subList(0, 8), List.of(List.of("Run2"), List.of("", "2", "30", "150", "145"), List.of("", "10", "2", "10", "10")),
			rows.subList(8, 9), List.of(List.of("", "2", "39", "195", "190"), List.of("", "10", "1.5", "7.5", "7.5"))).flatMap(List::stream).toList();

	@Test
	void readsEachSizeOfEachRun() {
		List<SampleContent> samples = content(read(rows)).samples();
		assertEquals(2, samples.size());
		SampleContent ten = samples.get(1);
		assertEquals("DP-7 T0 " + LocalDateTime.of(2022, 12, 8, 7, 51, 50), ten.sample() + " " + ten.time().orElseThrow().clock());
		assertEquals("10 um VALUE", value(ten, "particle size"));
		assertEquals("5 /mL VALUE", value(ten, "cumulative particle density"));
		assertEquals("5 /mL VALUE", value(ten, "differential particle density"));
		assertEquals("'Discarded' VALUE", value(ten, "run status"));
	}

	@Test
	void keepsAveragesAndLabelsInAnyLanguageAsFacts() {
		RunContent content = content(read(rows));
		assertEquals("240 /mL VALUE", fact(content, "average_cumulative_particle_density"));
		assertEquals("'klar' VALUE", fact(content, "bemerkungen"));
		assertEquals("0.2 mL VALUE", fact(content, "sample volume setting"));
		assertEquals("'3.4' VALUE", fact(content, "software version"));
	}

	@Test
	void otherStatisticsAndTablesAreNoRuns() {
		List<List<String>> more = new ArrayList<>(rows.subList(0, 10));
		more.addAll(List.of(List.of("Std Dev"), List.of("", "2", "3", "15", "12"), List.of("", "10", "4", "20", "16"), List.of("Geprüft"), List.of("", "2", "9", "9", "9"),
				List.of("", "", "Pass Criteria"), List.of("", "10", "6000", "", "")));
		RunContent content = content(read(more));
		assertTrue(read(more).problems().stream().noneMatch(problem -> problem.code().equals("value.inconsistent")), "deviations may grow");
		assertEquals(2, content.samples().size());
		assertEquals("15 /mL VALUE", fact(content, "standard_deviation_cumulative_particle_density"));
		assertEquals("240 /mL VALUE", fact(content, "average_cumulative_particle_density"));
		assertEquals(2, content.notUnderstood().stream().filter(part -> part.name().equals("behind the counts")).count(), content.notUnderstood()::toString);
	}

	@Test
	void takesTheUnitOfTheSizesFromTheirName() {
		List<List<String>> metres = new ArrayList<>(rows);
		metres.set(4, List.of("Run No.", "Particle Size(mm)", "Cumulative Count", "Cumulative Counts/mL", "Differential Counts/mL"));
		assertEquals("10000 um VALUE", value(content(read(metres)).samples().get(1), "particle size"));
		metres.set(4, List.of("Run No.", "Particle Size(gram)", "Cumulative Count", "Cumulative Counts/mL", "Differential Counts/mL"));
		assertRefused(read(metres), "column.missing", 5, 0);
	}

	@Test
	void readsTheReportOfEachSheetAndListsWhatStandsOnOthersAndWhatIsSaidTwice() {
		List<List<String>> other = new ArrayList<>(rows);
		other.set(1, List.of("Probe", ":", "DP-8 T0", "Probe", ":", "DP-9 T0"));
		RunContent content = content(reader.read(new SheetFixture("h.xlsx").sheet("One", rows).sheet("Two", other)
				.sheet("Notes", List.of(List.of("checked", "yes"))).file(), ReaderSettings.in(Fixture.LABORATORY)));
		assertEquals(List.of("DP-7 T0", "DP-7 T0", "DP-8 T0", "DP-8 T0"), content.samples().stream().map(SampleContent::sample).toList());
		assertEquals(List.of("DP-9 T0", "checked | yes"), content.notUnderstood().stream().map(RunContent.NotUnderstood::text)
				.filter(text -> text.startsWith("DP-9") || text.startsWith("checked")).toList());
	}

	@Test
	void refusesCountsWithoutParticleSizes() {
		List<List<String>> without = new ArrayList<>(rows);
		without.set(4, List.of("Run No.", "Size(µm)", "Cumulative Count", "Cumulative Counts/mL"));
		assertRefused(read(without), "column.missing", 5, 0);
	}

	@ParameterizedTest
	@CsvSource({ "8, run.unnamed", "11, run.unnamed", "5, run.unnamed", "7, run.sizes", "9, run.sizes" })
	void doubtsCountsWhoseLineOrTheNameAboveThemIsLost(int line, String code) {
		List<List<String>> lost = new ArrayList<>(twoRuns);
		lost.remove(line);
		assertReadWith(read(lost), code);
		assertEquals(List.of(), read(twoRuns).problems());
	}

	@ParameterizedTest
	@CsvSource({ "7, ' |10|100|5|5', value.inconsistent", "7, ' |10| |5|5', value.missing", "7, ' | |1|5|5', row.shifted", "8, ' |Run2', row.shifted",
			"8, 'Ru2|2|30|150|145', row.unplaced", "3, 'Sample Volume (mL)|:|0.2|No Of Runs|:|3', run.missing" })
	void doubtsCountsThatCannotBeAllOrNotWhereTheyStand(int line, String cells, String code) {
		List<List<String>> odd = new ArrayList<>(twoRuns);
		odd.set(line, Stream.of(cells.split("[|]")).map(String::strip).toList());
		assertReadWith(read(odd), code);
	}

	@Test
	void refusesNegativeCounts() {
		List<List<String>> odd = new ArrayList<>(twoRuns);
		odd.set(7, List.of("", "10", "-1", "5", "5"));
		assertRefused(read(odd), "value.implausible", 8, 3);
	}

	@Test
	void aLabelIsNotTheValueOfTheOneInFrontOfIt() {
		List<List<String>> without = new ArrayList<>(rows);
		without.set(1, List.of("Probe", ":", "Sensor Serial Number", ":", "180"));
		assertReadWith(read(without), "sample.unnamed");
		assertEquals("'180' VALUE", fact(content(read(without)), "equipment serial number"));
	}

	private Outcome<RunContent> read(List<List<String>> cells) {
		return reader.read(new SheetFixture("h.xlsx").sheet("Report", cells).file(), ReaderSettings.in(Fixture.LABORATORY));
	}

	private static String fact(RunContent content, String field) {
		return content.metadata().stream().filter(fact -> fact.field().equals(field)).map(value -> text(value)).findFirst()
				.orElse("no such fact");
	}
}
