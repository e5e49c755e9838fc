/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

import org.osgi.service.jdbc.DataSourceFactory;
import org.stemma.api.ContentHash;
import org.stemma.model.ModelPackage;

/**
 * What a store is made of.
 *
 * @param engines         finds the engine with a driver class, asked whenever a lab is opened
 * @param packages        the model
 * @param forbiddenThread whether the current thread must not wait for a database
 * @param boot            identity of this run of the program, written into every commit
 * @param configuration   tells the hash of the software that is installed, asked for each commit and written into it
 * @param complaints      takes failures that nobody waits for, such as a listener's: what and why
 * @param unsafeAllowed   whether a lab may be opened although the embedded engine was told not to sync; only a rig that
 *                        has to lose data does so
 */
public record StoreSettings(Function<String, Optional<DataSourceFactory>> engines, List<ModelPackage> packages,
		BooleanSupplier forbiddenThread, UUID boot, Supplier<ContentHash> configuration, BiConsumer<String, Throwable> complaints,
		boolean unsafeAllowed) {

	/** Driver class of the embedded engine. */
	public static final String DERBY = "org.apache.derby.iapi.jdbc.AutoloadedDriver";
	/** Driver class of the server's engine. */
	public static final String POSTGRESQL = "org.postgresql.Driver";

	/** Copies the list. */
	public StoreSettings {
		Objects.requireNonNull(engines, "engines");
		packages = List.copyOf(packages);
		Objects.requireNonNull(forbiddenThread, "forbiddenThread");
		Objects.requireNonNull(boot, "boot");
		Objects.requireNonNull(configuration, "configuration");
		Objects.requireNonNull(complaints, "complaints");
	}
}
