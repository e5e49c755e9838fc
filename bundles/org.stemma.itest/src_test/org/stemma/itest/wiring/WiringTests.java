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

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** What must be wired on every framework; one subclass for each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WiringTests {

	private final HostFramework host;
	private RunningStation station;

	WiringTests(HostFramework host) {
		this.host = host;
	}

	@BeforeAll
	void start(@TempDir Path storage) throws IOException, BundleException {
		station = RunningStation.start(host, storage, Set.of());
	}

	@AfterAll
	void stop() throws BundleException, InterruptedException {
		station.close();
	}

	@Test
	void startsEveryBundle() {
		var waiting = station.bundles().stream().filter(bundle -> bundle.getState() != Bundle.ACTIVE).map(Bundle::getSymbolicName).toList();
		assertEquals(List.of(), waiting);
	}

	@Test
	void runsOnTheNamedFramework() {
		var vendor = station.context().getBundle(0).getSymbolicName();
		assertEquals(host == HostFramework.FELIX ? "org.apache.felix.framework" : "org.eclipse.osgi", vendor);
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"org.stemma.core.store.LabStores",
		"org.stemma.core.lab.Laboratories",
		"org.stemma.api.instrument.InstrumentReader",
		"org.stemma.api.report.ReportWriter",
		"org.osgi.service.jdbc.DataSourceFactory",
		"org.stemma.api.command.StationCommand"})
	void publishes(String type) throws InterruptedException {
		assertTrue(station.becomes(() -> !station.services(type).isEmpty()), "nobody provides " + type);
		var service = station.services(type).getFirst();
		assertTrue(station.context().getService(service) != null, "the service of " + type + " cannot be made");
	}

	@Test
	void offersBothEngines() {
		var drivers = new TreeSet<String>();
		station.services("org.osgi.service.jdbc.DataSourceFactory")
			.forEach(service -> drivers.add(Objects.toString(service.getProperty("osgi.jdbc.driver.class"))));
		assertEquals(Set.of("org.apache.derby.iapi.jdbc.AutoloadedDriver", "org.postgresql.Driver"), drivers);
	}

	@Test
	void offersTheReadersOfTheFirstInstruments() throws InterruptedException {
		assertTrue(station.becomes(() -> station.services("org.stemma.api.instrument.InstrumentReader").size() >= 2));
	}

	@ParameterizedTest
	@ValueSource(strings = {"demo", "import", "verify", "backup", "restore", "copy", "migrate", "station", "why"})
	void offersTheCommand(String name) throws InterruptedException {
		assertTrue(station.becomes(() -> !station.services("org.stemma.api.command.StationCommand", "(stemma.command=" + name + ")").isEmpty()));
	}

	@Test
	void nothingWaitsForAService() throws InterruptedException {
		assertEquals(0, station.run("why"));
	}
}
