/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.core.lab.LabAddress;

class LabChoiceTest {

	private static final Path HOME = Path.of("home", "anna");

	private static LabChoice choice(String property) {
		return new LabChoice(Optional.ofNullable(property), Map.of(), HOME);
	}

	private static LabAddress folder(String... path) {
		return new LabAddress.Folder(Path.of("", path));
	}

	@Test
	void theCommandLineComesFirst() {
		assertEquals(folder("labs", "one"), choice("labs/two").address(List.of("-x", "--lab", "labs/one")).get());
	}

	@Test
	void thePropertyComesNext() {
		assertEquals(folder("labs", "two"), choice("labs/two").address(List.of()).get());
	}

	@Test
	void otherwiseItIsTheUsersOwn() {
		assertEquals(folder("home", "anna", ".local", "share", "stemma", "lab"), choice(" ").address(List.of()).get());
		assertEquals(new LabAddress.Folder(Path.of("data", "stemma", "lab")),
				new LabChoice(Optional.empty(), Map.of("XDG_DATA_HOME", "data"), HOME).address(List.of()).get());
	}

	@Test
	void aServerIsAnAddressToo() {
		assertEquals(new LabAddress.Server("db.example.org", 5433, "lab", "stemma"),
				choice(null).address(List.of("--lab", "postgresql://db.example.org:5433/lab")).get());
	}

	@Test
	void saysWhatIsMissingOrWrong() {
		var missing = choice(null).address(List.of("--lab"));
		assertFalse(missing.succeeded());
		assertTrue(missing.problems().getFirst().message().startsWith("--lab needs"), missing.toString());
		assertFalse(choice(null).address(List.of("--lab", "postgresql://db.example.org")).succeeded());
	}
}
