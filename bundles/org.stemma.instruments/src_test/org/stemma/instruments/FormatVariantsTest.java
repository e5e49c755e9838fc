/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.stemma.instruments.Readings.content;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.instruments.absoluteq.AbsoluteQReader;
import org.stemma.instruments.biomek.BiomekReader;
import org.stemma.instruments.cedexbioht.CedexBioHtReader;
import org.stemma.instruments.cedexhires.CedexHiResReader;
import org.stemma.instruments.cellosaurus.CellosaurusReader;
import org.stemma.instruments.cfxmaestro.CfxMaestroReader;
import org.stemma.instruments.digitalpcr.QiacuityReader;
import org.stemma.instruments.digitalpcr.QxReader;
import org.stemma.instruments.echo.EchoReader;
import org.stemma.instruments.envision.EnVisionReader;
import org.stemma.instruments.flex2.Flex2Reader;
import org.stemma.instruments.gen5.Gen5ImageReader;
import org.stemma.instruments.gen5.Gen5Reader;
import org.stemma.instruments.immunospot.ImmunoSpotReader;
import org.stemma.instruments.intelliflex.IntelliflexReader;
import org.stemma.instruments.kaleido.KaleidoReader;
import org.stemma.instruments.lunatic.LunaticReader;
import org.stemma.instruments.mars.MarsReader;
import org.stemma.instruments.matrix.MatrixReader;
import org.stemma.instruments.methodicalmind.MethodicalMindReader;
import org.stemma.instruments.msdworkbench.MsdWorkbenchReader;
import org.stemma.instruments.nanodrop.NanoDrop8000Reader;
import org.stemma.instruments.nanodrop.NanoDropEightReader;
import org.stemma.instruments.nanodrop.NanoDropOneReader;
import org.stemma.instruments.ncview.NcViewReader;
import org.stemma.instruments.nucleoview.NucleoViewReader;
import org.stemma.instruments.quantstudio.QuantStudioReader;
import org.stemma.instruments.qubit.QubitReader;
import org.stemma.instruments.softmaxpro.SoftMaxProReader;
import org.stemma.instruments.vicellblu.ViCellBluReader;
import org.stemma.instruments.vicellxr.ViCellXrReader;
import org.stemma.instruments.xponent.XponentReader;
import org.stemma.testkit.variant.SameContent;
import org.stemma.testkit.variant.ShuffledColumns;
import org.stemma.testkit.variant.TextEncoding;
import org.stemma.testkit.variant.TextVariants;
import org.stemma.testkit.variant.TextVariants.Dates;
import org.stemma.testkit.variant.Writing;

/**
 * Each text format in other orders of its columns, written by computers of other countries, and in each encoding: the values stay the
 * same. Workbooks, XML and JSON have tests of their own. What does not vary, and why:
 *
 * <table>
 * <caption>Formats without one of the three variants</caption>
 * <tr><th>format</th><th>variant</th><th>why there is none</th></tr>
 * <tr><td>Gen5, Gen5 Image, MARS, Kaleido 2, ImmunoSpot, Methodical Mind, SkanIt, SMART Control</td><td>columns</td><td>plates, whose columns
 * are the numbers of the wells</td></tr>
 * <tr><td>Cedex Bio HT, Biomek</td><td>columns</td><td>lines without a header</td></tr>
 * <tr><td>Vi-CELL XR report, NucleoView, Cellosaurus</td><td>columns</td><td>keys and values; {@link VariantsTest} shuffles the lines of the
 * first two, those of Cellosaurus have a fixed order</td></tr>
 * <tr><td>SoftMax Pro curves, Median tables of xPONENT</td><td>columns</td><td>wells or analytes as columns, which are data</td></tr>
 * <tr><td>Biomek, Cellosaurus, Methodical Mind, ImmunoSpot grids, Vi-CELL XR report</td><td>locale</td><td>the programs write whole numbers
 * or English numbers only; {@link VariantsTest} has the report with decimal commas</td></tr>
 * <tr><td>workbooks (QuantStudio, Design &amp; Analysis, Magellan, Apex, PharmSpec, Vi-CELL XR, SkanIt, SMART Control)</td><td>locale,
 * encoding</td><td>numbers are stored as numbers, texts in the one encoding of the container</td></tr>
 * <tr><td>TapeStation, RDML, FlowJo, FACSDiva</td><td>columns, locale</td><td>XML: its attributes are shuffled; its numbers have a point by
 * definition</td></tr>
 * <tr><td>RDML in its zip</td><td>encoding</td><td>the container's own; the document in it is tested without</td></tr>
 * <tr><td>ASM</td><td>locale, code pages</td><td>JSON is Unicode and has one form of numbers; its members are shuffled</td></tr>
 * <tr><td>FCS</td><td>all</td><td>binary: order of bytes, widths and types of numbers vary instead, and have their own tests</td></tr>
 * </table>
 */
class FormatVariantsTest {

	private static final int SHUFFLES = 8;

	private static Stream<TextFormat> formats() {
		return Stream.of(TextFormat.of(new AbsoluteQReader(), "groups.csv").headed("Well").localised(Dates.MONTH_FIRST),
				TextFormat.of(new BiomekReader(), "steps.log"),
				TextFormat.of(new CedexBioHtReader(), "archive.txt").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new CedexHiResReader(), "three-counts.csv").headed("Cedex ID").localised(Dates.MONTH_FIRST),
				TextFormat.of(new CellosaurusReader(), "entries.txt"),
				TextFormat.of(new CfxMaestroReader(), "plate.csv").headed("Well").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new QiacuityReader(), "qiacuity.csv").headed("Well").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new QxReader(), "qx.csv").headed("Well").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new EchoReader(), "transfers.csv").headed("Source Well").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new EnVisionReader(), "ratio.csv").headed("Plate").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new Flex2Reader(), "results.csv").headed("Sample ID").localised(Dates.MONTH_FIRST),
				TextFormat.of(new Gen5Reader(), "two-wavelengths.txt").localised(Dates.MONTH_FIRST),
				TextFormat.of(new Gen5Reader(), "kinetic.txt").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new Gen5ImageReader(), "images.txt").localised(Dates.MONTH_FIRST),
				TextFormat.of(new ImmunoSpotReader(), "counts.txt"), TextFormat.of(new ImmunoSpotReader(), "review.txt").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new IntelliflexReader(), "two-reporters.csv").headed("SAMPLE ID").localised(Dates.MONTH_FIRST),
				TextFormat.of(new KaleidoReader(), "version-2.csv").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new KaleidoReader(), "version-3.csv").headed("Barcode").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new LunaticReader(), "plate.csv").headed("Sample name").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new MarsReader(), "two-tables.csv").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new MatrixReader(), "below-keys.csv").headed("Well Name").localised(Dates.MONTH_FIRST),
				TextFormat.of(new MatrixReader(), "plain-table.csv").headed("Well Name").localised(Dates.MONTH_FIRST),
				TextFormat.of(new MethodicalMindReader(), "plate.txt"),
				TextFormat.of(new MsdWorkbenchReader(), "plates.csv").headed("Sample").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new NanoDrop8000Reader(), "eight-thousand.txt").headed("Sample ID", "Curve Type").localised(Dates.MONTH_FIRST),
				TextFormat.of(new NanoDropEightReader(), "eight.txt").headed("Sample Id").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new NanoDropOneReader(), "one.csv").headed("Sample Name").localised(Dates.MONTH_FIRST),
				TextFormat.of(new NcViewReader(), "three-counts.csv").headed("NAME").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new NucleoViewReader(), "classic.csv").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new NucleoViewReader(), "status-report.txt").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new QuantStudioReader(), "two-targets.txt").headed("Well", "Well Position").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new QubitReader(), "flex.csv").headed("Sample Name").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new SoftMaxProReader(), "two-wavelengths.txt").headed("Wells").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new SoftMaxProReader(), "curves.txt").localised(Dates.AS_THEY_ARE),
				TextFormat.of(new ViCellBluReader(), "three-samples.csv").headed("Sample ID").localised(Dates.MONTH_FIRST),
				TextFormat.of(new ViCellXrReader(), "report.txt"),
				TextFormat.of(new XponentReader(), "batch.csv").headed("Location").localised(Dates.MONTH_FIRST));
	}

	@TestFactory
	Stream<DynamicTest> readsEachEncoding() {
		return formats().flatMap(format -> Arrays.stream(TextEncoding.values()).map(encoding -> DynamicTest.dynamicTest(format + " in " + encoding, () -> {
			assumeTrue(encoding.encodes(format.fixture().text()), "the code page lacks a character of the fixture");
			assertSame(format, encoding.file(format.fixture().name(), format.fixture().text()));
		})));
	}

	@TestFactory
	Stream<DynamicTest> readsNamedColumnsInAnyOrder() {
		return formats().filter(format -> format.columns().isPresent()).flatMap(format -> LongStream.range(0, SHUFFLES)
				.mapToObj(seed -> DynamicTest.dynamicTest(format + ", order " + seed, () -> {
					ShuffledColumns columns = new ShuffledColumns(format.columns().get().names(), format.columns().get().fixed(), seed);
					assertSame(format, TextEncoding.UTF_8.file(format.fixture().name(), format.text().shuffled(columns).text()));
				})));
	}

	@TestFactory
	Stream<DynamicTest> readsWhatComputersOfOtherCountriesWrite() {
		return formats().filter(format -> format.dates().isPresent()).flatMap(format -> Arrays.stream(Writing.values())
				.map(writing -> DynamicTest.dynamicTest(format + ", " + writing, () -> {
					InstrumentFile other = TextEncoding.UTF_8.file(format.fixture().name(), format.text().as(writing, format.dates().get()).text());
					boolean american = format.dates().get() == Dates.MONTH_FIRST;
					assertEquals(parts(american ? writing.dates(original(format)) : original(format)),
							parts(read(format, other, american ? writing.locale() : Locale.UK)));
					assertEquals(confidence(format, format.fixture().file()), confidence(format, other));
				})));
	}

	/** What was read, in an order of its own: dates that are kept as a text are written as the file writes them, which changes their order. */
	private static List<String> parts(String content) {
		return Stream.of(content.replace(" AM", "").split("; |\n")).sorted().toList();
	}

	private static void assertSame(TextFormat format, InstrumentFile changed) throws IOException {
		assertEquals(original(format), read(format, changed, format.locale()));
		assertEquals(confidence(format, format.fixture().file()), confidence(format, changed));
	}

	private static String original(TextFormat format) {
		return read(format, format.fixture().file(), format.locale());
	}

	private static String read(TextFormat format, InstrumentFile file, Locale locale) {
		return SameContent.of(content(format.reader().read(file, new ReaderSettings(Fixture.LABORATORY, Optional.of(locale), Map.of()))));
	}

	private static int confidence(TextFormat format, InstrumentFile file) throws IOException {
		return format.reader().recognise(file.head()).confidence();
	}
}
