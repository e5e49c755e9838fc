/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;

class XmlFileTest {

	private static final String TEXT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<r:run xmlns:r="urn:r" version="1">
			  <well id="A1"> 1.5 <note/></well>
			  <plate><well id="A2">2</well></plate>
			</r:run>
			""";

	@Test
	void readsElementsWithTheirPlaces() {
		XmlElement run = parse(TEXT).get();
		assertEquals("run 1", run.name() + " " + run.attribute("version").orElseThrow());
		assertEquals(List.of("A1", "A2"), run.descendants("well").map(well -> well.attributeCell("id").text()).toList());
		XmlElement well = run.child("well").orElseThrow();
		assertEquals("1.5", well.cell().text());
		assertEquals(3, well.place().line());
		assertTrue(run.childCell("absent").isBlank());
	}

	@Test
	void readsOtherEncodings() {
		String text = TEXT.replace("UTF-8", "UTF-16");
		assertEquals("run", XmlFile.parse("a.xml", text.getBytes(StandardCharsets.UTF_16)).get().name());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<!DOCTYPE a SYSTEM 'file:///a.dtd'><a/>", "<a><b></a>", "<a>", "no xml", "<a/><b/>" })
	void refusesDocumentTypesAndDamageWithTheirPlace(String text) {
		Outcome<XmlElement> outcome = parse(text);
		assertFalse(outcome.succeeded());
		assertEquals(1, outcome.problems().getFirst().place().orElseThrow().line());
	}

	@Test
	void refusesATreeTooDeep() {
		assertFalse(parse("<a>".repeat(100_000) + "</a>".repeat(100_000)).succeeded());
	}

	@Test
	void knowsTheBeginningOfAFileThatGoesOn() {
		byte[] head = TEXT.substring(0, TEXT.indexOf("<note")).getBytes(StandardCharsets.UTF_8);
		XmlElement run = XmlFile.beginning(new FileHead("a", head, 9_999)).orElseThrow();
		assertEquals("A1", run.child("well").orElseThrow().attribute("id").orElseThrow());
		assertTrue(XmlFile.beginning(new FileHead("a", "text".getBytes(StandardCharsets.UTF_8), 4)).isEmpty());
	}

	private static Outcome<XmlElement> parse(String text) {
		return XmlFile.parse("a.xml", text.getBytes(StandardCharsets.UTF_8));
	}
}
