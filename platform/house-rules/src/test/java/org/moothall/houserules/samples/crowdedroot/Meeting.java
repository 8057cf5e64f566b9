package org.moothall.houserules.samples.crowdedroot;

public class Meeting {}
