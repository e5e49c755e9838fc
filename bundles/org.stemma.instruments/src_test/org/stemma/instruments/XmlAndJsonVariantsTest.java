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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.instruments.asm.AsmReader;
import org.stemma.instruments.ome.OmeReader;
import org.stemma.instruments.rdml.RdmlReader;
import org.stemma.instruments.tapestation.TapeStationReader;
import org.stemma.testkit.variant.SameContent;
import org.stemma.testkit.variant.TextEncoding;
import org.stemma.testkit.variant.XmlVariants;

/** XML with its attributes in another order and in each encoding, JSON with its members in another order: the same values. */
class XmlAndJsonVariantsTest {

	private static Stream<TextFormat> documents() {
		return Stream.of(TextFormat.of(new OmeReader(), "plate.ome.xml"), TextFormat.of(new TapeStationReader(), "run.xml"), TextFormat.of(new RdmlReader(), "two-reactions.xml"));
	}

	@TestFactory
	Stream<DynamicTest> readsXmlInEachEncodingWithAttributesInAnotherOrder() {
		return documents().flatMap(format -> Arrays.stream(TextEncoding.values())
				.map(encoding -> DynamicTest.dynamicTest(format + " in " + encoding, () -> {
					XmlVariants changed = new XmlVariants(format.fixture().text()).attributesReversed();
					assumeTrue(encoding.encodes(changed.text()), "the code page lacks a character of the fixture");
					InstrumentFile file = encoding.file(format.fixture().name(), changed.declaring(encoding));
					assertEquals(read(format.reader(), format.fixture().file()), read(format.reader(), file));
				})));
	}

	@TestFactory
	Stream<DynamicTest> readsJsonInEachEncodingOfIt() {
		Fixture document = Fixture.beside(AsmReader.class, "document.json");
		return Stream.of(TextEncoding.UTF_8, TextEncoding.UTF_8_MARKED, TextEncoding.UTF_16_LITTLE, TextEncoding.UTF_16_BIG)
				.map(encoding -> DynamicTest.dynamicTest(encoding.toString(), () -> assertEquals(read(new AsmReader(), document.file()),
						read(new AsmReader(), encoding.file("document.json", document.text())))));
	}

	@Test
	void readsJsonWithMembersInAnotherOrder() {
		Fixture document = Fixture.beside(AsmReader.class, "document.json");
		Fixture reversed = document.changed(text -> reversed(JsonParser.parseString(text)).toString());
		assertEquals(read(new AsmReader(), document.file()), read(new AsmReader(), reversed.file()));
	}

	private static JsonElement reversed(JsonElement element) {
		if (element.isJsonObject()) {
			JsonObject changed = new JsonObject();
			List<String> names = new ArrayList<>(element.getAsJsonObject().keySet());
			names.reversed().forEach(name -> changed.add(name, reversed(element.getAsJsonObject().get(name))));
			return changed;
		}
		if (element.isJsonArray()) {
			JsonArray changed = new JsonArray();
			element.getAsJsonArray().forEach(each -> changed.add(reversed(each)));
			return changed;
		}
		return element;
	}

	private static String read(InstrumentReader reader, InstrumentFile file) {
		return SameContent.of(content(reader.read(file, ReaderSettings.in(Fixture.LABORATORY))));
	}
}
