/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The wiring tests would notice: without the store's bundle, its service and all that waits for it are missing. */
class MissingServiceTest {

	@ParameterizedTest
	@EnumSource
	void withoutTheStoreNoLaboratoryCanBeOpened(HostFramework host, @TempDir Path storage) throws Exception {
		try (var station = RunningStation.start(host, storage, Set.of("org.stemma.store"))) {
			assertTrue(station.becomes(() -> !station.services("org.stemma.api.command.StationCommand", "(stemma.command=why)").isEmpty()));
			assertEquals(0, station.services("org.stemma.core.store.LabStores").size());
			assertEquals(0, station.services("org.stemma.core.lab.Laboratories").size());
			assertEquals(1, station.run("why"));
		}
	}
}
