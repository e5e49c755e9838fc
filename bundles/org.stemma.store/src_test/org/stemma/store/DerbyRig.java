/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.osgi.service.jdbc.DataSourceFactory;
import org.stemma.api.ContentHash;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.store.LabStores;
import org.stemma.derby.DerbyDataSourceFactory;
import org.stemma.model.ModelPackage;
import org.stemma.model.ModelPackages;
import org.stemma.testkit.store.LabRig;

/** Labs in folders that are gone after the tests of a class. */
public final class DerbyRig implements LabRig, BeforeAllCallback, AfterAllCallback {

	private final DataSourceFactory derby = new DerbyDataSourceFactory();
	private LabStores stores;
	private Path root;
	private int labs;

	/** Settings of a store that knows the embedded engine only. */
	static StoreSettings settings(DataSourceFactory derby) {
		return settings(derby, new ModelPackages().all());
	}

	private static StoreSettings settings(DataSourceFactory derby, List<ModelPackage> packages) {
		return new StoreSettings(driver -> Optional.of(derby).filter(each -> driver.equals(StoreSettings.DERBY)),
				packages, () -> false, UUID.randomUUID(), () -> new ContentHash("0".repeat(64)), (what, why) -> {
				}, false);
	}

	@Override
	public void beforeAll(ExtensionContext context) throws IOException {
		root = Files.createTempDirectory("stemma-labs-");
		stores = context.getRoot().getStore(Namespace.create(DerbyRig.class)).getOrComputeIfAbsent("stores",
				key -> new JdbcLabStores(settings(derby)), LabStores.class);
	}

	@Override
	public void afterAll(ExtensionContext context) throws IOException {
		delete(root);
	}

	/** Removes a folder with all that is in it. */
	static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}

	/** A folder for anything else that a test needs. */
	Path folder(String name) {
		return root.resolve(name);
	}

	/** A store whose programs have other packages. */
	LabStores stores(List<ModelPackage> packages) {
		return new JdbcLabStores(settings(derby, packages));
	}

	@Override
	public LabStores stores() {
		return stores;
	}

	@Override
	public LabAddress.Folder fresh() {
		return new LabAddress.Folder(root.resolve("lab-" + ++labs));
	}

	@Override
	public Connection connect(LabAddress lab) throws SQLException {
		Properties properties = new Properties();
		properties.setProperty(DataSourceFactory.JDBC_DATABASE_NAME,
				((LabAddress.Folder) lab).path().resolve("database").toString());
		return derby.createDataSource(properties).getConnection();
	}

	@Override
	public void replaceFile(LabAddress lab, ContentHash file, Optional<byte[]> bytes) throws IOException {
		Path place = ((LabAddress.Folder) lab).path()
				.resolve(Path.of("files", file.hex().substring(0, 2), file.hex().substring(2)));
		if (bytes.isPresent()) {
			Files.write(place, bytes.get());
		} else {
			Files.delete(place);
		}
	}

	@Override
	public boolean shared() {
		return false;
	}
}
