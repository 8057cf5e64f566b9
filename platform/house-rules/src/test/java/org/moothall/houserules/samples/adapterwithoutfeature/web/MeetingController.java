package org.moothall.houserules.samples.adapterwithoutfeature.web;

class MeetingController {}
