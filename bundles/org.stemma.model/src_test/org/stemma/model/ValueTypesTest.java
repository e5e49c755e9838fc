/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

/** The list of value types is closed. */
class ValueTypesTest {

	private static final Set<String> TYPES = Set.of("java.lang.String", "java.lang.Integer", "java.lang.Double",
			"java.lang.Boolean", "java.math.BigDecimal", "java.time.Instant", "java.time.LocalDate",
			"org.stemma.api.Quantity", "org.stemma.api.RecordRef", "org.stemma.api.ContentHash");

	private final Model model = new Model();

	@Test
	void attributesHaveTypesOfTheListOrAreChoices() {
		Set<String> others = model.fields().filter(EAttribute.class::isInstance)
				.filter(field -> !(field.getEType() instanceof EEnum)).map(field -> field.getEType().getInstanceClassName())
				.filter(type -> !TYPES.contains(type)).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(Set.of(), others);
	}

	@Test
	void recordsReferToEachOtherByIdentityOnly() {
		List<String> others = model.fields().filter(EReference.class::isInstance).map(EReference.class::cast)
				.filter(reference -> !reference.isContainment() || reference.getEOpposite() != null
						|| reference.getEReferenceType().getESuperTypes().stream().anyMatch(type -> type.getName().equals("Record")))
				.map(Model::name).toList();
		assertEquals(List.of(), others);
	}

	@Test
	void noPlainNumberOrTruthHasAHiddenDefault() {
		List<String> primitive = model.fields().filter(field -> field.getEType().getInstanceClass() != null
				&& field.getEType().getInstanceClass().isPrimitive()).map(Model::name).toList();
		assertEquals(List.of(), primitive);
	}

	@Test
	void choicesCanBeLeftOpen() {
		List<String> preset = model.fields().filter(field -> field.getEType() instanceof EEnum && !field.isMany())
				.filter(field -> !field.isUnsettable()).map(Model::name).toList();
		assertEquals(List.of(), preset);
	}

	@Test
	void nothingIsDerivedOrForgotten() {
		assertEquals(List.of(), model.fields().filter(field -> field.isDerived() || field.isTransient() || field.isVolatile())
				.map(Model::name).toList());
	}
}
