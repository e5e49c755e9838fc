/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.stemma.core.record.KindModels;
import org.stemma.model.ModelPackage;
import org.stemma.store.internal.model.EcoreText;
import org.stemma.store.internal.model.ModelRows;
import org.stemma.store.internal.model.ModelRows.StoredPackage;
import org.stemma.store.internal.schema.LabSchema;

/**
 * The model that a lab says it was made with.
 *
 * @param packages every stored package, older versions included
 */
record StoredModel(List<StoredPackage> packages) {

	/** Orders versions such as 1.2 and 1.10 by their numbers. */
	static final Comparator<String> VERSIONS = Comparator.comparing(StoredModel::padded);

	/** Copies the list. */
	StoredModel {
		packages = List.copyOf(packages);
	}

	private static String padded(String version) {
		return java.util.Arrays.stream(version.split("\\.")).map(part -> "0".repeat(Math.max(0, 9 - part.length())) + part)
				.collect(Collectors.joining("."));
	}

	/** Whether every package has the hash that was stored with it. */
	boolean intact() {
		return packages.stream().allMatch(StoredPackage::intact);
	}

	/** The last version of each package. */
	List<StoredPackage> newest() {
		Map<String, StoredPackage> newest = new LinkedHashMap<>();
		packages.forEach(each -> newest.merge(each.name(), each,
				(one, other) -> VERSIONS.compare(one.version(), other.version()) >= 0 ? one : other));
		return List.copyOf(newest.values());
	}

	/** Its kinds of records. */
	KindModels kinds() {
		return new KindModels(newest().stream().filter(each -> !each.name().equals(ModelRows.LAYOUT))
				.map(StoredPackage::ecore)
				.collect(Collectors.collectingAndThen(Collectors.toList(), new EcoreText()::read)).stream()
				.map(ModelPackage::of).toList());
	}

	/** Its tables. */
	LabSchema schema() {
		return new LabSchema(kinds().records());
	}
}
