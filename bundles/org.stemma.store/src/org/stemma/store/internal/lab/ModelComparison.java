/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.core.record.KindModels;
import org.stemma.model.ModelPackage;
import org.stemma.store.internal.model.ModelRows;
import org.stemma.store.internal.model.EcoreText;
import org.stemma.store.internal.model.ModelRows.StoredPackage;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.schema.LabSchema;

/**
 * Compares the model that a lab was made with and the program's: equal, extended by the program in ways that change no
 * hash, or made by a newer program.
 */
final class ModelComparison {

	private final LabModel model;
	private final List<StoredPackage> stored;

	ModelComparison(LabModel model, List<StoredPackage> stored) {
		this.model = model;
		this.stored = stored;
	}

	/** What the lab lacks; refused when the program lacks something that the lab has. */
	Outcome<Additions> compare() {
		List<StoredPackage> own = new ModelRows().of(model.packages());
		List<StoredPackage> different = own.stream().filter(each -> !stored.contains(each)).toList();
		if (different.isEmpty() || stored.stream().anyMatch(each -> !each.intact())) {
			return newest().stream().allMatch(each -> known(own, each)) ? Outcome.of(Additions.NONE) : newer(List.of());
		}
		KindModels old = new KindModels(newest().stream().filter(each -> !each.name().equals(ModelRows.LAYOUT))
				.map(StoredPackage::ecore)
				.collect(Collectors.collectingAndThen(Collectors.toList(), new EcoreText()::read)).stream()
				.map(ModelPackage::of).toList());
		SchemaComparison schemas = new SchemaComparison(new LabSchema(old.records()), model.schema());
		List<String> lacking = new ArrayList<>(schemas.lacking());
		lacking.addAll(new ChoiceComparison(old, model.kinds()).lacking());
		return lacking.isEmpty() ? Outcome.of(schemas.additions(different)) : newer(lacking);
	}

	/** A package of the lab that the program has in that version or a later one. */
	private static boolean known(List<StoredPackage> own, StoredPackage each) {
		return own.stream().anyMatch(mine -> mine.name().equals(each.name())
				&& VERSIONS.compare(mine.version(), each.version()) >= 0);
	}

	private List<StoredPackage> newest() {
		Map<String, StoredPackage> newest = new LinkedHashMap<>();
		stored.forEach(each -> newest.merge(each.name(), each,
				(one, other) -> VERSIONS.compare(one.version(), other.version()) >= 0 ? one : other));
		return List.copyOf(newest.values());
	}

	private static <T> Outcome<T> newer(List<String> lacking) {
		String what = lacking.isEmpty() ? "" : " This program does not know: " + String.join(", ", lacking) + ".";
		return Outcome.refused("lab.newer", "The laboratory was last opened by a newer version of Stemma, or with parts of "
				+ "Stemma that are not installed here." + what + " Open it with that version, or install those parts.");
	}

	/** Orders versions such as 1.2 and 1.10 by their numbers. */
	static final Comparator<String> VERSIONS = Comparator.comparing(ModelComparison::padded);

	private static String padded(String version) {
		return java.util.Arrays.stream(version.split("\\.")).map(part -> "0".repeat(Math.max(0, 9 - part.length())) + part)
				.collect(Collectors.joining("."));
	}
}
