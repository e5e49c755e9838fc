/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.osgi.service.jdbc.DataSourceFactory;
import org.stemma.api.ContentHash;
import org.stemma.core.store.LabStores;
import org.stemma.derby.DerbyDataSourceFactory;
import org.stemma.model.ModelPackages;
import org.stemma.store.JdbcLabStores;
import org.stemma.store.StoreSettings;

/** The store as it is shipped, on an engine that may be watched; unsafe settings are let through for the control. */
final class FaultLabs {

	private final DataSourceFactory engine;

	FaultLabs(UnaryOperator<DataSourceFactory> around) {
		this.engine = around.apply(new DerbyDataSourceFactory());
	}

	LabStores stores() {
		return new JdbcLabStores(new StoreSettings(
				driver -> Optional.of(engine).filter(each -> driver.equals(StoreSettings.DERBY)), new ModelPackages().all(),
				() -> false, UUID.randomUUID(), () -> new ContentHash("0".repeat(64)), (what, why) -> {
				}, true));
	}
}
