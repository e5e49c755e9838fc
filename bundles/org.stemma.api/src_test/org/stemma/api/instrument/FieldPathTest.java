/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class FieldPathTest {

	@Test
	void foldersStandInFrontOfTheName() {
		assertEquals(new FieldPath(List.of("error aggregate document", "error document"), "error"),
				FieldPath.of("error aggregate document/error document/error"));
		assertEquals(new FieldPath(List.of("amplitude data cube"), "channel 1"), FieldPath.of("amplitude data cube/channel 1"));
		assertEquals(new FieldPath(List.of(), "absorbance"), FieldPath.of("absorbance"));
	}

	@Test
	void aSlashOfTheNameIsNoFolder() {
		assertEquals(new FieldPath(List.of(), "a260/280"), FieldPath.of("a260/280"));
		assertEquals(new FieldPath(List.of("custom information document"), "ph / gas flow time"),
				FieldPath.of("custom information document/ph / gas flow time"));
		assertEquals(new FieldPath(List.of("sample document"), "page/document"), FieldPath.of("sample document/page/document"));
	}

	@Test
	void oneNameKeepsTheSlashOfTheField() {
		assertEquals("analyte document counts/ml", FieldPath.of("analyte document/counts/ml").flat());
	}
}
