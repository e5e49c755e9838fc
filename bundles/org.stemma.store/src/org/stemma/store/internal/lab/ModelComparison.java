/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.core.record.KindModels;
import org.stemma.store.internal.model.ModelRows.StoredPackage;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.schema.LabSchema;

/**
 * Compares the model that a lab was made with and the program's: equal, extended by the program in ways that change no
 * hash, or made by a newer program.
 */
final class ModelComparison {

	private final LabModel model;
	private final StoredModel stored;

	ModelComparison(LabModel model, StoredModel stored) {
		this.model = model;
		this.stored = stored;
	}

	/** What the lab lacks; refused when the program lacks something that the lab has. */
	Outcome<Additions> compare() {
		List<StoredPackage> own = model.written();
		List<StoredPackage> different = own.stream().filter(each -> !stored.packages().contains(each)).toList();
		boolean known = stored.newest().stream().allMatch(each -> known(own, each));
		if (different.isEmpty() || !stored.intact()) {
			return known ? Outcome.of(Additions.NONE) : newer(List.of());
		}
		KindModels old = stored.kinds();
		SchemaComparison schemas = new SchemaComparison(new LabSchema(old.records()), model.schema());
		List<String> lacking = new ArrayList<>(schemas.lacking());
		lacking.addAll(new ChoiceComparison(old, model.kinds()).lacking());
		return known && lacking.isEmpty() ? Outcome.of(schemas.additions(different)) : newer(lacking);
	}

	/** A package of the lab that the program has in that version or a later one. */
	private static boolean known(List<StoredPackage> own, StoredPackage each) {
		return own.stream().anyMatch(mine -> mine.name().equals(each.name())
				&& StoredModel.VERSIONS.compare(mine.version(), each.version()) >= 0);
	}

	private static <T> Outcome<T> newer(List<String> lacking) {
		String what = lacking.isEmpty() ? "" : " This program does not know: " + String.join(", ", lacking) + ".";
		return Outcome.refused("lab.newer", "The laboratory was last opened by a newer version of Stemma, or with parts of "
				+ "Stemma that are not installed here." + what + " Open it with that version, or install those parts.");
	}
}
