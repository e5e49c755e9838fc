/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.stemma.core.record.KindModels;
import org.stemma.model.ModelPackages;

/** The description of the tables in the project's documents says what the model says now. */
class SchemaDocumentTest {

	private static final Path PLACE = Path.of("..", "..", "docs", "schema.md");

	private final String text = new SchemaDocument().text();

	@Test
	void isUpToDate() throws IOException {
		if (Boolean.getBoolean("stemma.renew")) {
			Files.writeString(PLACE, text);
		}
		assertTrue(Files.exists(PLACE), "docs/schema.md is missing; ./stemma schema writes it");
		assertEquals(text, Files.readString(PLACE), "docs/schema.md is out of date; ./stemma schema writes it anew");
	}

	@Test
	void describesEveryKindOfRecord() {
		new KindModels(new ModelPackages().all()).records().forEach(kind -> assertTrue(
				text.contains("\n" + kind.title() + ".\n"), () -> kind.name() + " is not described"));
	}

	@Test
	void marksWhatIsPersonalAndWhatIsLineage() {
		String donor = text.substring(text.indexOf("### donation_donor\n"));
		assertTrue(donor.lines().takeWhile(line -> !line.startsWith("Key ")).anyMatch(line -> line.contains("**personal**")));
		assertTrue(text.lines().anyMatch(line -> line.contains("lineage: descends from it")));
	}
}
