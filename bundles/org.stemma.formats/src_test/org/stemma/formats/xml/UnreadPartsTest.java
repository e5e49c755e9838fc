/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.text.SizeLimit;

class UnreadPartsTest {

	@Test
	void listsElementsAndAttributesThatNobodyReads() throws Exception {
		XmlElement root = XmlFile.read(InstrumentFile.of("a.xml", ("<r><s id='1' grade='A'><t x='2'/><u k='3'><v>4</v></u></s><n/><m><s>5</s></m></r>")
				.getBytes(StandardCharsets.UTF_8)), SizeLimit.TEXT).get();
		UnreadParts parts = new UnreadParts(Map.of("r/s", Set.of("id"), "s/t", UnreadParts.ALL, "r/m", Set.of()));
		assertEquals(List.of("s grade: A", "u: 3: v 4", "s: 5"), parts.of(root).stream().map(part -> part.name() + ": " + part.text()).toList());
	}
}
