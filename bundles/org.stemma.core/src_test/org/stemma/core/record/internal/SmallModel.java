/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/** A package with one class, put together by a test. */
final class SmallModel {

	private final EClass eClass = EcoreFactory.eINSTANCE.createEClass();

	SmallModel() {
		EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
		ePackage.setName("small");
		ePackage.setNsURI("http://stemma.org/test/small/1.0");
		eClass.setName("Thing");
		ePackage.getEClassifiers().add(eClass);
	}

	EClass eClass() {
		return eClass;
	}

	SmallModel text(String name) {
		attribute(name, EcorePackage.Literals.ESTRING);
		return this;
	}

	EAttribute attribute(String name, EDataType type) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		eClass.getEStructuralFeatures().add(attribute);
		return attribute;
	}

	EReference reference(String name, EClass type, boolean containment) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setContainment(containment);
		reference.setUpperBound(-1);
		eClass.getEStructuralFeatures().add(reference);
		return reference;
	}

	static void say(EModelElement element, String key, String value) {
		EAnnotation annotation = EcoreFactory.eINSTANCE.createEAnnotation();
		annotation.setSource(Words.FIELD);
		annotation.getDetails().put(key, value);
		element.getEAnnotations().add(annotation);
	}
}
