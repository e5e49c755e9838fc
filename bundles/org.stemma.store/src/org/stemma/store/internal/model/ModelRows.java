/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.model;

import java.util.ArrayList;
import java.util.List;

import org.stemma.model.ModelPackage;
import org.stemma.store.internal.sql.Session;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.hash.LeafHash;

/** The model packages that a lab's tables were derived from, as Ecore, each version once. */
public final class ModelRows {

	/** Area of the row that says which layout the store's own tables have. */
	public static final String LAYOUT = "#store";
	/** The layout that this program makes. */
	public static final String LAYOUT_VERSION = "1";

	private final EcoreText texts = new EcoreText();

	/**
	 * A stored package.
	 *
	 * @param name     area
	 * @param version  version of the package
	 * @param position its place among the packages
	 * @param ecore    Ecore as XMI
	 * @param hash     hash over the others
	 */
	public record StoredPackage(String name, String version, int position, String ecore, String hash) {

		/** Whether the hash is that of the rest. */
		public boolean intact() {
			return hashOf(name, version, position, ecore).equals(hash);
		}
	}

	/** The packages that a lab with this model has to hold. */
	public List<StoredPackage> of(List<ModelPackage> packages) {
		List<StoredPackage> all = new ArrayList<>();
		all.add(stored(LAYOUT, LAYOUT_VERSION, 0, ""));
		for (ModelPackage each : packages) {
			all.add(stored(each.name(), each.version(), all.size(), texts.write(each.ePackage())));
		}
		return all;
	}

	private static StoredPackage stored(String name, String version, int position, String ecore) {
		return new StoredPackage(name, version, position, ecore, hashOf(name, version, position, ecore));
	}

	private static String hashOf(String name, String version, int position, String ecore) {
		return LeafHash.of(CanonicalForm.bytes(CanonicalObject.builder().text("ecore", ecore).text("package", name)
				.number("position", position).text("version", version).build())).hex();
	}

	/** Reads them. */
	public List<StoredPackage> read(Session session) {
		return session.list("SELECT package, version, position, ecore, hash FROM lab_model ORDER BY position", List.of(),
				row -> new StoredPackage(row.text(1), row.text(2), row.integer(3), row.text(4), row.text(5)));
	}

	/** Writes packages in place of those with the same name and version. */
	public void write(Session session, List<StoredPackage> packages) {
		for (StoredPackage each : packages) {
			session.update("DELETE FROM lab_model WHERE package = ? AND version = ?", List.of(each.name(), each.version()));
			session.update("INSERT INTO lab_model (package, version, position, ecore, hash) VALUES (?, ?, ?, ?, ?)",
					List.of(each.name(), each.version(), each.position(), each.ecore(), each.hash()));
		}
	}
}
