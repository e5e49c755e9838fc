/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.ServiceReference;

/** A second bundle brings a reader while the station runs; core takes it up at once and lets it go again. */
class ReaderComesAndGoesTest {

	private static final String READER = "org.stemma.api.instrument.InstrumentReader";
	private static final String EXAMPLE = "(stemma.format=" + ReaderBundle.FORMAT + ")";

	@ParameterizedTest
	@EnumSource
	void coreUsesAReaderThatIsInstalledAndForgetsItWhenRemoved(HostFramework host, @TempDir Path folder) throws Exception {
		var jar = ReaderBundle.write(folder);
		try (var station = RunningStation.start(host, Files.createDirectory(folder.resolve("storage")), Set.of())) {
			assertTrue(station.becomes(() -> !station.services("org.stemma.core.lab.Laboratories").isEmpty()));
			var laboratories = station.services("org.stemma.core.lab.Laboratories").getFirst();
			assertNotNull(station.context().getService(laboratories));
			assertEquals(0, station.services(READER, EXAMPLE).size());

			var bundle = station.context().installBundle(jar.toUri().toString());
			bundle.start();
			assertTrue(station.becomes(() -> station.services(READER, EXAMPLE).stream().anyMatch(ReaderComesAndGoesTest::isUsedByCore)),
				"core does not use the reader that came");

			bundle.uninstall();
			assertTrue(station.becomes(() -> station.services(READER, EXAMPLE).isEmpty()));
			assertNotNull(station.context().getService(laboratories), "the laboratories outlive the reader");
		}
	}

	private static boolean isUsedByCore(ServiceReference<?> reader) {
		var users = reader.getUsingBundles();
		return users != null && Arrays.stream(users).anyMatch(user -> user.getSymbolicName().equals("org.stemma.core"));
	}
}
