/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.stemma.core.lab.LabAddress;

class LabOptionTest {

	private static final Path HOME = Path.of("home-of-somebody").toAbsolutePath();

	private final LabOption labs = new LabOption(Map.of(), HOME);

	@Test
	void withoutTheOptionItIsTheUsersOwnLab() {
		assertEquals(new LabAddress.Folder(HOME.resolve(".local/share/stemma/lab")),
				labs.address(List.of("x.csv"), HOME).get());
	}

	@Test
	void heedsTheFolderForDataThatTheEnvironmentNames() {
		Path data = HOME.resolve("data");
		assertEquals(new LabAddress.Folder(data.resolve("stemma").resolve("lab")),
				new LabOption(Map.of("XDG_DATA_HOME", data.toString()), HOME).address(List.of(), HOME).get());
	}

	@Test
	void aRelativeFolderIsMeantFromTheCallersFolder() {
		assertEquals(new LabAddress.Folder(HOME.resolve("labs/one")),
				labs.address(List.of("--lab", "labs/one"), HOME).get());
	}

	@Test
	void aServerIsTakenApartIntoItsFields() {
		assertEquals(new LabAddress.Server("db.example", 5433, "lab", "station"),
				labs.address(List.of("--lab", "postgresql://station@db.example:5433/lab"), HOME).get());
	}

	@Test
	void driverParametersInAnAddressAreRefused() {
		assertFalse(labs.address(List.of("--lab", "postgresql://db/lab?socketFactory=x"), HOME).succeeded());
	}
}
