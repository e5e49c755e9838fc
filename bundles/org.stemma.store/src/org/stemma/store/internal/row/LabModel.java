/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.row;

import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.stemma.core.record.CommitRefusals;
import org.stemma.core.record.Invariants;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.References;
import org.stemma.core.record.Salts;
import org.stemma.model.ModelPackage;
import org.stemma.store.internal.model.ModelRows;
import org.stemma.store.internal.model.ModelRows.StoredPackage;
import org.stemma.store.internal.schema.LabSchema;

/**
 * A lab's model and what follows from it.
 *
 * @param packages   the model packages
 * @param kinds      the kinds of records
 * @param schema     their tables
 * @param images     records to canonical form and back
 * @param invariants what holds for every record
 * @param salts      salts of personal and secret values
 * @param references references that records hold
 * @param refusals   why commits are refused, in words
 * @param written    the packages as a lab with this model has them written down
 */
public record LabModel(List<ModelPackage> packages, KindModels kinds, LabSchema schema, Images images,
		Invariants invariants, Salts salts, References references, CommitRefusals refusals,
		List<StoredPackage> written) {

	/** Copies the lists. */
	public LabModel {
		packages = List.copyOf(packages);
		written = List.copyOf(written);
		Objects.requireNonNull(kinds, "kinds");
	}

	/** The same with times told in another zone. */
	LabModel in(ZoneId zone) {
		return new LabModel(packages, kinds, schema, images, invariants, salts, references, new CommitRefusals(kinds, zone),
				written);
	}

	/** What follows from model packages, times told in a zone. */
	static LabModel of(List<ModelPackage> packages, ZoneId zone) {
		KindModels kinds = new KindModels(packages);
		return new LabModel(packages, kinds, new LabSchema(kinds.records()), new Images(kinds), new Invariants(kinds),
				new Salts(kinds, new SecureRandom()), new References(kinds), new CommitRefusals(kinds, zone),
				new ModelRows().of(packages));
	}
}
