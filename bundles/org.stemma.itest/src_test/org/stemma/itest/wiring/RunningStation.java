/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.stemma.itest.manifest.BuiltProduct;

/** The built station's bundles, started on one framework inside the test. */
final class RunningStation implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Framework framework;

	private RunningStation(Framework framework) {
		this.framework = framework;
	}

	/**
	 * Starts every bundle but the ones left out.
	 *
	 * @param storage an empty folder for the framework's cache
	 */
	static RunningStation start(HostFramework host, Path storage, Set<String> leftOut) throws IOException, BundleException {
		var configuration = new HashMap<String, String>();
		configuration.put(Constants.FRAMEWORK_STORAGE, storage.toString());
		configuration.put("felix.log.level", "1");
		configuration.put("ds.loglevel", "1");
		configuration.put("gosh.args", "--nointeractive");
		var framework = host.factory().newFramework(configuration);
		framework.init();
		var installed = new ArrayList<Bundle>();
		try (var jars = Files.list(BuiltProduct.station().plugins().toAbsolutePath().normalize())) {
			for (var jar : jars.sorted().toList()) {
				var name = jar.getFileName().toString().replaceAll("_.*", "");
				if (!leftOut.contains(name) && !name.equals("org.apache.felix.framework")) {
					installed.add(framework.getBundleContext().installBundle("reference:" + jar.toUri()));
				}
			}
		}
		framework.start();
		for (var bundle : installed) {
			if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
				bundle.start();
			}
		}
		return new RunningStation(framework);
	}

	BundleContext context() {
		return framework.getBundleContext();
	}

	List<Bundle> bundles() {
		return Arrays.stream(context().getBundles()).filter(bundle -> bundle.getBundleId() != 0).toList();
	}

	/** Services of an interface, in the order of their ids. */
	List<ServiceReference<?>> services(String type) {
		return services(type, null);
	}

	List<ServiceReference<?>> services(String type, String filter) {
		try {
			var found = context().getAllServiceReferences(type, filter);
			return found == null ? List.of() : Arrays.stream(found).<ServiceReference<?>>map(each -> each).sorted().toList();
		} catch (InvalidSyntaxException wrong) {
			throw new IllegalStateException(wrong);
		}
	}

	/** Waits until something is so; false if it does not become so in time. */
	boolean becomes(BooleanSupplier condition) throws InterruptedException {
		var end = Instant.now().plus(PATIENCE);
		while (!condition.getAsBoolean()) {
			if (Instant.now().isAfter(end)) {
				return false;
			}
			Thread.sleep(20);
		}
		return true;
	}

	/** Runs a command as the station's launcher does. */
	@SuppressWarnings("unchecked")
	int run(String... command) throws InterruptedException {
		var type = ToIntFunction.class.getName();
		if (!becomes(() -> !services(type, "(stemma.entry=true)").isEmpty())) {
			throw new AssertionError("No service carries commands out");
		}
		var entry = (ToIntFunction<String[]>) context().getService(services(type, "(stemma.entry=true)").getFirst());
		return entry.applyAsInt(command);
	}

	@Override
	public void close() throws BundleException, InterruptedException {
		framework.stop();
		framework.waitForStop(PATIENCE.toMillis());
	}
}
