/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabAddressTest {

	@Test
	void aPathIsAFolderMadeAbsolute() {
		LabAddress.Folder folder = (LabAddress.Folder) LabAddress.parse("some/../lab").get();
		assertEquals(Path.of("lab").toAbsolutePath().normalize(), folder.path());
		assertTrue(folder.path().isAbsolute());
	}

	@ParameterizedTest
	@CsvSource({ "postgresql://server/stemma, server, 5432, stemma, stemma",
			"postgresql://server:6000/lab_1, server, 6000, lab_1, stemma",
			"postgresql://qa@10.0.0.7/lab-2, 10.0.0.7, 5432, lab-2, qa", "postgresql://[::1]/lab, ::1, 5432, lab, stemma" })
	void aServerHasHostPortDatabaseAndUser(String text, String host, int port, String database, String user) {
		assertEquals(new LabAddress.Server(host, port, database, user), LabAddress.parse(text).get());
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgresql://", "postgresql://server", "postgresql://server/", "postgresql:///lab",
			"postgresql://server/lab?sslmode=disable", "postgresql://server/lab#x", "postgresql://server/lab;drop",
			"postgresql://server:99999/lab", "postgresql://user:secret@server/lab", "postgresql://server/lab/other",
			"postgresql://ser ver/lab" })
	void anythingMoreThanThatIsRefused(String text) {
		assertEquals("lab.address", LabAddress.parse(text).problems().getFirst().code());
	}

	@Test
	void whatItWritesItReads() {
		for (String text : new String[] { "postgresql://stemma@server:5432/lab", "postgresql://qa@server:6000/lab",
				"postgresql://qa@[2001:db8::7]:5432/lab" }) {
			assertEquals(text, LabAddress.parse(text).get().toString());
		}
	}

	@Test
	void aServerCannotBeMadeOfParameters() {
		assertThrows(IllegalArgumentException.class, () -> new LabAddress.Server("h?a=b", 5432, "lab", "stemma"));
		assertThrows(IllegalArgumentException.class, () -> new LabAddress.Server("h", 0, "lab", "stemma"));
		assertThrows(IllegalArgumentException.class, () -> new LabAddress.Server("h", 5432, "lab&x", "stemma"));
	}
}
