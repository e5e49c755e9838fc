/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.cedexbioht.CedexBioHtReader;
import org.stemma.instruments.flex2.Flex2Reader;
import org.stemma.instruments.gen5.Gen5Reader;
import org.stemma.instruments.quantstudio.QuantStudioReader;
import org.stemma.instruments.softmaxpro.SoftMaxProReader;
import org.stemma.instruments.vicellblu.ViCellBluReader;

/** What is written as a document of the Allotrope Simple Model is what its own reader reads back, value by value. */
class AsmRoundTripTest {

	private static final Path FILES = Path.of("..", "org.stemma.instruments", "src_test", "org", "stemma", "instruments");

	/** A file of a technique and its reader. */
	record Given(String technique, String file, InstrumentReader reader) {
	}

	static Stream<Given> files() {
		return Stream.of(new Given("cell counting", "vicellblu/three-samples.csv", new ViCellBluReader()),
				new Given("solution analyzer", "flex2/results.csv", new Flex2Reader()),
				new Given("solution analyzer", "cedexbioht/archive.txt", new CedexBioHtReader()),
				new Given("qpcr", "quantstudio/two-targets.txt", new QuantStudioReader()),
				new Given("plate reader", "gen5/two-wavelengths.txt", new Gen5Reader()),
				new Given("plate reader", "softmaxpro/two-wavelengths.txt", new SoftMaxProReader()));
	}

	@ParameterizedTest
	@MethodSource("files")
	void whatIsWrittenIsReadBack(Given given) throws IOException {
		RunContent content = RoundTrip.read(given.reader(), InstrumentFile.of(FILES.resolve(given.file())));
		RoundTrip.holds(given.technique(), content);
		assertTrue(content.samples().stream().flatMap(sample -> sample.measurements().stream())
				.anyMatch(value -> value.value().isPresent()), "there is something to compare");
	}

	@Test
	void aLimitIsNoNumberAndAnErrorIsSaid() throws IOException {
		Place place = Place.line("x.csv", 2);
		SampleContent sample = new SampleContent("S-1", "", Optional.empty(), List.of(
				Measured.number("glucose", new BigDecimal("4.5"), "mmol/L", "4.5", place),
				new Measured("lactate", Optional.of(new BigDecimal("4.00")), "< 4.00", "mmol/L", Measured.State.BELOW, place),
				new Measured("ammonium", Optional.empty(), "E17", "", Measured.State.ERROR, place),
				Measured.missing("sodium", place)), place);
		RunContent again = RoundTrip.again("solution analyzer", new RunContent(List.of(), List.of(sample), List.of()));
		List<Measured> values = again.samples().getFirst().measurements();
		Measured limit = values.stream().filter(value -> value.field().endsWith("lactate")).findFirst().orElseThrow();
		assertEquals("BELOW 4.00 mmol/L", limit.state() + " " + limit.value().orElseThrow() + " " + limit.unit());
		Measured error = values.stream().filter(value -> value.field().endsWith("ammonium")).findFirst().orElseThrow();
		assertEquals("ERROR E17", error.state() + " " + error.text());
		assertFalse(values.stream().anyMatch(value -> value.field().contains("sodium")));
	}

	@Test
	void eachAnalyteKeepsWhatWasMeasuredOfIt() throws IOException {
		Place place = Place.line("x.csv", 2);
		BigDecimal five = new BigDecimal("5.0");
		SampleContent sample = new SampleContent("S-1", "", Optional.empty(), List.of(Measured.text("analyte name", "glucose", place),
				Measured.number("mass concentration", five, "g/L", "5.0", place), Measured.text("analyte name", "lactate", place),
				new Measured("mass concentration", Optional.of(five), "< 5.0", "g/L", Measured.State.BELOW, place),
				Measured.text("analyte name", "lactate", place), Measured.number("mass concentration", five, "g/L", "5.0", place)), place);
		assertEquals(List.of("glucose", "VALUE 5.0", "lactate", "BELOW 5.0", "lactate", "VALUE 5.0"),
				RoundTrip.again("solution analyzer", new RunContent(List.of(), List.of(sample), List.of())).samples().stream()
						.flatMap(reading -> reading.measurements().stream()).filter(value -> value.field().startsWith("analyte"))
						.map(value -> value.value().map(number -> value.state() + " " + number).orElse(value.text())).toList());
	}

	@Test
	void aCurveKeepsItsAxesAndItsGaps() throws IOException {
		Place place = Place.line("x.csv", 2);
		Curve curve = new Curve("normalized reporter data cube", new Curve.Axis("cycle count", "1"), new Curve.Axis("normalized reporter result", "1"),
				List.of(BigDecimal.ONE, BigDecimal.TWO), List.of(Optional.of(new BigDecimal("0.275")), Optional.empty()), place);
		SampleContent sample = new SampleContent("S-1", "A1", Optional.empty(),
				List.of(Measured.number("cycle threshold result (qpcr)", new BigDecimal("20.5"), "1", "20.5", place)), List.of(curve), place);
		Curve after = RoundTrip.again("qpcr", new RunContent(List.of(), List.of(sample), List.of())).samples().getFirst().curves().getFirst();
		assertTrue(after.field().endsWith("/" + curve.field()), after::field);
		assertEquals(List.of(curve.across(), curve.of(), curve.at(), curve.values()), List.of(after.across(), after.of(), after.at(), after.values()));
	}

	private static Measured number(String field, String value, String unit, Place place) {
		return Measured.number(field, new BigDecimal(value), unit, value, place);
	}

	private static List<SampleContent> again(String technique, Measured... values) throws IOException {
		SampleContent sample = new SampleContent("S-1", "A1", Optional.empty(), List.of(values), values[0].place());
		RunContent content = new RunContent(List.of(), List.of(sample), List.of());
		RoundTrip.holds(technique, content);
		return RoundTrip.again(technique, content).samples();
	}

	/** The values of fields that end so, in the order of the fields given. */
	private static String values(SampleContent reading, String... tails) {
		return String.join(", ", Stream.of(tails).map(tail -> reading.measurements().stream().filter(value -> value.field().endsWith(tail))
				.map(value -> value.value().map(BigDecimal::toPlainString).orElse(value.text())).collect(Collectors.joining("+"))).toList());
	}

	@Test
	void twoReadingsOfOneWellAreTwoMeasurementsWithTheirSettings() throws IOException {
		Place place = Place.line("x.csv", 2);
		List<SampleContent> again = again("plate reader", number("absorbance", "0.41", "{AU}", place), number("detector wavelength setting", "450", "nm", place),
				number("absorbance", "0.07", "{AU}", place), number("detector wavelength setting", "620", "nm", place),
				Measured.text("well plate identifier", "P1", place));
		assertEquals(List.of("0.41, 450, P1", "0.07, 620, P1"), again.stream()
				.map(reading -> values(reading, "absorbance", "wavelength setting", "plate identifier")).toList());
	}

	@Test
	void aReadingThatIsMissingKeepsItsTurn() throws IOException {
		Place place = Place.line("x.csv", 2);
		List<SampleContent> again = again("plate reader", number("absorbance", "0.41", "{AU}", place), number("detector wavelength setting", "450", "nm", place),
				Measured.missing("absorbance", place), number("detector wavelength setting", "540", "nm", place),
				number("absorbance", "0.07", "{AU}", place), number("detector wavelength setting", "620", "nm", place));
		assertEquals(List.of("0.41, 450", ", 540", "0.07, 620"), again.stream().map(reading -> values(reading, "absorbance", "wavelength setting")).toList());
	}

	@Test
	void readingsInLinesOfTheirOwnKeepWhatTheirLineSays() throws IOException {
		Place first = Place.line("x.txt", 2);
		Place second = Place.line("x.txt", 3);
		Place third = Place.line("x.txt, line 4", 0);
		List<SampleContent> again = again("solution analyzer", Measured.text("analyte name", "glucose", first), number("mass concentration", "4.5", "g/L", first),
				Measured.text("analyte code", "GLC", first), Measured.text("analyte name", "lactate", second), number("mass concentration", "1.5", "g/L", second),
				Measured.text("analyte code", "LAC", second), Measured.text("flag", "high", second), number("absorbance", "0.8", "{AU}", third),
				Measured.text("analyte code", "OD", third));
		assertEquals(List.of("glucose+lactate, 4.5+1.5, GLC+LAC, , high", ", , OD, 0.8, "), again.stream()
				.map(reading -> values(reading, "analyte name", "mass concentration", "analyte code", "absorbance", "flag")).toList());
	}

	@Test
	void replicatesOfAnAnalyteAreMeasurementsOfTheirOwn() throws IOException {
		Place first = Place.line("x.txt", 2);
		Place second = Place.line("x.txt", 3);
		List<SampleContent> again = again("solution analyzer", Measured.text("analyte name", "glucose", first), number("mass concentration", "4.5", "g/L", first),
				Measured.text("analyte name", "glucose", second), number("mass concentration", "4.7", "g/L", second));
		assertEquals(List.of("glucose, 4.5", "glucose, 4.7"), again.stream().map(reading -> values(reading, "analyte name", "mass concentration")).toList());
	}

	@Test
	void eachModuleOfAnAnalyserMeasuresByItself() throws IOException {
		Place place = Place.line("x.csv", 2);
		List<SampleContent> again = again("solution analyzer", Measured.text("analyte name", "glucose", place), number("mass concentration", "4.5", "g/L", place),
				number("ph", "7.21", "[pH]", place), number("osmolality", "310", "mosm/kg", place), Measured.text("detection type", "metabolite-detection", place),
				Measured.text("detection type", "osmolality-detection", place), Measured.text("detection type", "ph-detection", place),
				Measured.text("batch identifier", "B-7", place));
		assertEquals(List.of("metabolite-detection, 4.5, , , B-7", "osmolality-detection, , , 310, B-7", "ph-detection, , 7.21, , B-7"), again.stream()
				.map(reading -> values(reading, "detection type", "mass concentration", "ph", "osmolality", "batch identifier")).toList());
	}

	@Test
	void aSlashInAFieldsNameMakesNoFolder() throws IOException {
		Place place = Place.line("x.csv", 2);
		SampleContent sample = new SampleContent("S-1", "", Optional.empty(), List.of(number("ph / gas flow time", "5.25", "s", place),
				Measured.text("ph @ temp/remark", "stirred", place)), place);
		String document = new String(RoundTrip.written("solution analyzer", new RunContent(List.of(), List.of(sample), List.of())),
				StandardCharsets.UTF_8);
		assertTrue(document.contains("\"ph / gas flow time\":"), document);
		assertTrue(document.contains("\"ph @ temp/remark\":"), document);
	}

	@Test
	void factsOfTheRunStandWhereTheSchemasHaveThem() throws IOException {
		Place place = Place.line("x.csv", 2);
		SampleContent own = new SampleContent("S-1", "A1", Optional.empty(), List.of(number("absorbance", "0.4", "{AU}", place),
				Measured.text("analyst", "Berta", place)), place);
		SampleContent other = new SampleContent("S-2", "A2", Optional.empty(), List.of(number("absorbance", "0.5", "{AU}", place)), place);
		RunContent content = new RunContent(List.of(Measured.text("analyst", "Anna", place), number("plate well count", "96", "1", place),
				Measured.text("detection type", "absorbance", place), Measured.text("software version", "7", place)), List.of(own, other), List.of());
		DocumentPaths paths = new DocumentPaths();
		byte[] document = RoundTrip.written("plate reader", content);
		paths.add(document);
		String group = "/plate reader aggregate document/plate reader document[]/measurement aggregate document";
		assertTrue(paths.all().containsAll(List.of("/plate reader aggregate document/plate reader document[]/analyst",
				group + "/plate well count in #", "/plate reader aggregate document/data system document/software version",
				group + "/measurement document[]/device control aggregate document/device control document[]/detection type")), paths.all()::toString);
		assertEquals(List.of("Berta", "Anna"), RoundTrip.again("plate reader", content).samples().stream()
				.map(sample -> sample.measured("analyst").orElseThrow().text()).toList());
	}
}
