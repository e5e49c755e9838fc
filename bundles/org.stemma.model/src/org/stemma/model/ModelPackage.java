/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.model;

import java.util.Objects;

import org.eclipse.emf.ecore.EPackage;

/**
 * One package of the model.
 *
 * @param ePackage its classes
 * @param version  its version, which every record's canonical form names, for example {@code 1.0}
 */
public record ModelPackage(EPackage ePackage, String version) {

	/** Checks that nothing is missing. */
	public ModelPackage {
		Objects.requireNonNull(ePackage, "ePackage");
		Objects.requireNonNull(version, "version");
	}

	/** A package whose version is the last segment of its namespace, as in {@code http://stemma.org/model/culture/1.0}. */
	public static ModelPackage of(EPackage ePackage) {
		String namespace = ePackage.getNsURI();
		return new ModelPackage(ePackage, namespace.substring(namespace.lastIndexOf('/') + 1));
	}

	/** Its area, for example {@code culture}: the first part of the names of its kinds. */
	public String name() {
		return ePackage.getName();
	}
}
