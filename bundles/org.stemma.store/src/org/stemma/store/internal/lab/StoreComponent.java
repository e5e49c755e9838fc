/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.jdbc.DataSourceFactory;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.stemma.api.Outcome;
import org.stemma.core.lab.Configuration;
import org.stemma.core.lab.Holder;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.LabStores;
import org.stemma.core.store.Verification;
import org.stemma.model.ModelPackages;
import org.stemma.store.JdbcLabStores;
import org.stemma.store.StoreSettings;

/**
 * The store as a service. Engines are services too and may come and go; a host that draws windows tells by a
 * {@code BooleanSupplier} with the property {@code stemma.ui.thread=true} whether the current thread draws them.
 */
@Component
public final class StoreComponent implements LabStores {

	private static final BooleanSupplier NO_WINDOWS = () -> false;

	private final Map<String, DataSourceFactory> engines = new ConcurrentHashMap<>();
	private final LabStores stores;
	private volatile BooleanSupplier forbiddenThread = NO_WINDOWS;

	/** A store that asks these services. */
	@Activate
	public StoreComponent(@Reference Configuration configuration, @Reference LoggerFactory loggers) {
		Logger log = loggers.getLogger(StoreComponent.class);
		this.stores = new JdbcLabStores(new StoreSettings(driver -> Optional.ofNullable(engines.get(driver)),
				new ModelPackages().all(), () -> forbiddenThread.getAsBoolean(), UUID.randomUUID(),
				configuration::hash, (what, why) -> log.warn("{}", what, why), false));
	}

	/** An engine came. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addEngine(DataSourceFactory engine, Map<String, Object> properties) {
		engines.put(driver(properties), engine);
	}

	/** An engine went; labs that are open keep theirs. */
	public void removeEngine(DataSourceFactory engine, Map<String, Object> properties) {
		engines.remove(driver(properties), engine);
	}

	private static String driver(Map<String, Object> properties) {
		return String.valueOf(properties.get(DataSourceFactory.OSGI_JDBC_DRIVER_CLASS));
	}

	/** A host that draws windows came. */
	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, target = "(stemma.ui.thread=true)")
	public void setWindowThread(BooleanSupplier test) {
		forbiddenThread = test;
	}

	/** It went; another may have taken its place already. */
	public void unsetWindowThread(BooleanSupplier test) {
		if (forbiddenThread == test) {
			forbiddenThread = NO_WINDOWS;
		}
	}

	@Override
	public Outcome<LabStore> open(LabAddress address, Optional<char[]> secret, Clock clock) {
		return stores.open(address, secret, clock);
	}

	@Override
	public Outcome<LabStore> create(LabAddress address, Optional<char[]> secret, LabIdentity identity, Clock clock) {
		return stores.create(address, secret, identity, clock);
	}

	@Override
	public Outcome<Boolean> exists(LabAddress address, Optional<char[]> secret) {
		return stores.exists(address, secret);
	}

	@Override
	public Optional<Holder> holder(LabAddress address) {
		return stores.holder(address);
	}

	@Override
	public Outcome<Boolean> migrate(LabAddress address, Optional<char[]> secret, Clock clock) {
		return stores.migrate(address, secret, clock);
	}

	@Override
	public Outcome<Verification> restore(Path backup, LabAddress address, Optional<char[]> secret, Clock clock) {
		return stores.restore(backup, address, secret, clock);
	}
}
