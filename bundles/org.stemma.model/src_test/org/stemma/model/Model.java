/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The model as the tests go through it. */
final class Model {

	static final String FIELD = "http://stemma.org/field";
	static final String KIND = "http://stemma.org/kind";

	private final List<ModelPackage> packages = new ModelPackages().all();

	List<ModelPackage> packages() {
		return packages;
	}

	Stream<EClass> classes() {
		return packages.stream().flatMap(each -> each.ePackage().getEClassifiers().stream())
				.filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	/** Records that can be made. */
	Stream<EClass> kinds() {
		return classes().filter(each -> !each.isAbstract())
				.filter(each -> each.getEAllSuperTypes().stream().anyMatch(above -> above.getName().equals("Record")));
	}

	Stream<EEnum> enumerations() {
		return packages.stream().flatMap(each -> each.ePackage().getEClassifiers().stream())
				.filter(EEnum.class::isInstance).map(EEnum.class::cast);
	}

	/** Fields, each where it is declared. */
	Stream<EStructuralFeature> fields() {
		return classes().flatMap(each -> each.getEStructuralFeatures().stream());
	}

	/** What an annotation says; empty when it is not there. */
	static Map<String, String> words(EModelElement element, String annotation) {
		EAnnotation found = element.getEAnnotation(annotation);
		return found == null ? Map.of() : found.getDetails().map();
	}

	/** A field as messages name it. */
	static String name(EStructuralFeature field) {
		return field.getEContainingClass().getEPackage().getName() + "." + field.getEContainingClass().getName() + "."
				+ field.getName();
	}
}
