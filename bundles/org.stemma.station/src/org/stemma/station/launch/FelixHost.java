/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A running framework with every bundle of a folder; closing stops it and removes its cache. */
final class FelixHost implements AutoCloseable {

	private static final String ENTRY = "(stemma.entry=true)";
	private static final long ENTRY_DEADLINE_MILLIS = 30_000;
	private static final long STOP_DEADLINE_MILLIS = 20_000;

	private final Framework framework;
	private final Path cache;

	private FelixHost(Framework framework, Path cache) {
		this.framework = framework;
		this.cache = cache;
	}

	static FelixHost start(Path plugins) throws IOException, BundleException {
		Path cache = Files.createTempDirectory("stemma-station");
		FrameworkFactory factory = ServiceLoader.load(FrameworkFactory.class).findFirst()
				.orElseThrow(() -> new BundleException("no OSGi framework on the class path"));
		Framework framework = factory.newFramework(configuration(cache));
		FelixHost host = new FelixHost(framework, cache);
		framework.init();
		List<Bundle> bundles = host.install(plugins);
		framework.start();
		for (Bundle bundle : bundles) {
			startUnlessFragment(bundle);
		}
		return host;
	}

	private static Map<String, String> configuration(Path cache) {
		Map<String, String> configuration = new HashMap<>();
		configuration.put(Constants.FRAMEWORK_STORAGE, cache.toString());
		configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
		configuration.put("felix.log.level", "1");
		configuration.put("ds.loglevel", "1");
		configuration.put("gosh.args", "--nointeractive");
		return configuration;
	}

	private List<Bundle> install(Path plugins) throws IOException, BundleException {
		List<Bundle> bundles = new ArrayList<>();
		try (Stream<Path> jars = Files.list(plugins)) {
			for (Path jar : jars.filter(FelixHost::installable).sorted().toList()) {
				bundles.add(framework.getBundleContext().installBundle("reference:" + jar.toUri()));
			}
		}
		if (bundles.isEmpty()) {
			throw new BundleException("no bundles in " + plugins);
		}
		return bundles;
	}

	private static boolean installable(Path jar) {
		String name = jar.getFileName().toString();
		return name.endsWith(".jar") && !name.startsWith("org.apache.felix.framework");
	}

	private static void startUnlessFragment(Bundle bundle) throws BundleException {
		if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
			bundle.start();
		}
	}

	/** The service that carries commands out, once it is there. */
	@SuppressWarnings("unchecked")
	ToIntFunction<String[]> entry() throws HostNotReadyException {
		long deadline = System.nanoTime() + ENTRY_DEADLINE_MILLIS * 1_000_000;
		BundleContext context = framework.getBundleContext();
		try {
			while (System.nanoTime() < deadline) {
				for (ServiceReference<ToIntFunction<String[]>> reference : context.getServiceReferences(
						(Class<ToIntFunction<String[]>>) (Class<?>) ToIntFunction.class, ENTRY)) {
					return context.getService(reference);
				}
				Thread.sleep(10);
			}
		} catch (InvalidSyntaxException wrong) {
			throw new IllegalStateException(wrong);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
		throw new HostNotReadyException(MissingParts.of(context).describe());
	}

	@Override
	public void close() throws BundleException, IOException {
		try {
			framework.stop();
			framework.waitForStop(STOP_DEADLINE_MILLIS);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
		try (Stream<Path> files = Files.walk(cache)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}
}
